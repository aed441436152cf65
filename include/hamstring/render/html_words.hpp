// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <hamstring/language/language.hpp>
#include <hamstring/render/phrases.hpp>
#include <hamstring/render/writer.hpp>

/// Words on a page: whatever they are, a browser shows them and takes none of them for a tag.

namespace hamstring::inline HAMSTRING_EDITION::render {

/// Writes a text as HTML has it between two tags and within quotes. What is no letter but steers, as a tabulator or a
/// zero, is a blank.
template <class Out>
constexpr void put_html(writer<Out>& to, std::string_view text) {
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '&')
            to.put("&amp;");
        else if (letter == '<')
            to.put("&lt;");
        else if (letter == '>')
            to.put("&gt;");
        else if (letter == '"')
            to.put("&quot;");
        else
            to.put(byte < ' ' || byte == 0x7F ? ' ' : letter);
    }
}

/// Takes words by `add` and `join`, and writes them escaped.
template <class Out>
class html_words {
public:
    constexpr explicit html_words(writer<Out>& to) : to_(to) {}

    /// Adds text, behind a blank unless it is the first.
    constexpr html_words& add(words text) {
        if (text.view.empty()) return *this;
        if (started_) to_.put(' ');
        return join(text);
    }
    /// Adds a whole number, in decimal.
    constexpr html_words& add(long number) { return add(decimal(number).view()); }
    /// Adds text right behind the last word.
    constexpr html_words& join(words text) {
        started_ = true;
        put_html(to_, text.view);
        return *this;
    }
    /// Adds three texts as one word.
    constexpr html_words& glue(words first, words second, words third) {
        return add(first).join(second).join(third);
    }
    /// The next word is the first again.
    constexpr void begin() { started_ = false; }
    constexpr const language& in() const { return to_.in(); }

private:
    writer<Out>& to_;
    bool started_ = false;
};

/// Writes a text of a table between two tags.
template <class Out>
constexpr void put_element(writer<Out>& to, words open, std::string_view text, words close) {
    to.put(open);
    put_html(to, said_in(to, text));
    to.put(close);
}

}  // namespace hamstring::inline HAMSTRING_EDITION::render
