// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/knowledge/section.hpp>
#include <hamstring/maybe.hpp>
#include <hamstring/render/blocks.hpp>
#include <hamstring/render/fhir_words.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/say.hpp>

/// What everybody reads of an advice, as the narrative of a FHIR resource: what a program shows that reads nothing else.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Takes words for a text of XHTML within a JSON string.
template <class Out>
class xhtml_words {
public:
    constexpr explicit xhtml_words(json_writer<Out>& to) : to_(to) {}

    constexpr xhtml_words& add(std::string_view text) {
        if (spaced_) to_.join(" ");
        spaced_ = true;
        return join(text);
    }
    constexpr xhtml_words& add(long number) { return add(decimal(number).view()); }
    constexpr xhtml_words& join(std::string_view text) {
        std::size_t begin = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            const std::string_view written = reference_for(text[at]);
            if (written.empty()) continue;
            to_.join({text.data() + begin, at - begin}).join(written);
            begin = at + 1;
        }
        to_.join({text.data() + begin, text.size() - begin});
        return *this;
    }
    constexpr xhtml_words& glue(std::string_view first, std::string_view second,
                                std::string_view third) {
        return add(first).join(second).join(third);
    }
    /// Adds a tag, behind which a text begins.
    constexpr xhtml_words& tag(std::string_view markup) {
        to_.join(markup);
        spaced_ = false;
        return *this;
    }
    constexpr const language& in() const { return to_.in(); }

private:
    static constexpr std::string_view reference_for(char letter) {
        // XHTML has no control characters.
        if (static_cast<unsigned char>(letter) < ' ') return " ";
        return letter == '&' ? "&amp;" : letter == '<' ? "&lt;" : letter == '>' ? "&gt;" : "";
    }
    json_writer<Out>& to_;
    bool spaced_ = false;
};

/// Says blocks as paragraphs and lists.
template <class Words>
class block_paragraphs {
public:
    constexpr explicit block_paragraphs(Words& to) : to_(to) {}

    constexpr void take(const block& next) {
        const section_row& part = about(next.section);
        const bool begins = !at_ || *at_ != next.section;
        at_ = next.section;
        const bool sentence = next.form == block_form::sentence;
        if (begins || is_list_ == sentence) end();
        if (begins) label_ = {};
        if (begins && part.headed)
            to_.tag("<p><b>").add(said_in(to_, part.heading)).tag("</b></p>");
        if (!open_) to_.tag(sentence ? "<p>" : "<ul>");
        open_ = true;
        is_list_ = !sentence;
        if (is_list_) to_.tag("<li>");
        say_block(to_, next, label_);
        if (next.item != nullptr) put_dose(*next.item);
        if (is_list_) to_.tag("</li>");
    }
    /// Ends what is open.
    constexpr void end() {
        if (open_) to_.tag(is_list_ ? "</ul>" : "</p>");
        open_ = false;
    }

private:
    constexpr void put_dose(const routine_item& item) {
        to_.join(item.modified ? "*:" : ":");
        say_dose(to_, item.amount, item.sides);
    }
    Words& to_;
    maybe<section> at_{};
    std::string_view label_{};
    bool open_ = false;
    bool is_list_ = false;
};

/// Writes what everybody reads as the narrative of a resource.
template <class Out>
constexpr void fhir_narrative(json_writer<Out>& to, const advice& of, const text_options& how) {
    to.name("text").open('{').name("status").value("generated").name("div").begin_sentence();
    xhtml_words<Out> words{to};
    words.tag("<div xmlns=\"http://www.w3.org/1999/xhtml\">");
    block_paragraphs<xhtml_words<Out>> list{words};
    each_block(of, how, [&list](const block& next) { list.take(next); });
    list.end();
    words.tag("</div>");
    to.end_sentence().close('}');
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render
