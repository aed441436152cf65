// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include <hamstring/advice.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/break_entry.hpp>
#include <hamstring/render/json_writer.hpp>
#include <hamstring/render/svg.hpp>
#include <hamstring/render/writer.hpp>
#include <hamstring/units.hpp>

/// A routine as the exercises of a program for breaks: Workrave, Safe Eyes, Stretchly.
///
/// In them stands what the advice offers and what can be done at a desk: standing or sitting, with nothing but a chair, a
/// wall, a table or one's own wheelchair, on at least five days a week, and within a long break. A break holds one set of
/// it, on both sides; how many are enough in a day is said, since such a program counts none. Left out are therefore the
/// floor, what has to be fetched, strength that needs days of rest between, and long walks; whom to see, and by when, which
/// is the text's to say; and of an exercise of the host what it has told nothing of. What a break of the day has no room
/// for are its last steps, never a part of one; what belongs to a session, and what is adapted, has all of them or is left
/// out. Where somebody is to be seen the same day or now, or there is no routine, the set is empty, and right for its program.

namespace hamstring::inline HAMSTRING_EDITION {

namespace render {

/// Workrave's exercises.
template <class Out>
class workrave_set {
public:
    constexpr workrave_set(Out out, const advice& of, const break_options& how)
        : to_(std::move(out), how.language), of_(of), how_(how) {}

    constexpr Out print() {
        to_.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<exercises>\n");
        each_break_entry(of_, how_.host, [this](const break_entry& entry) {
            const steps_that_fit steps = fitting(entry, how_.long_break, how_, how_.language);
            if (steps.fits) exercise(entry, steps);
        });
        to_.put("</exercises>\n");
        return to_.position();
    }

private:
    constexpr void exercise(const break_entry& entry, const steps_that_fit& steps) {
        to_.put("  <exercise>\n");
        in_each_language("title", [&](auto& line) { say_break_title(line, entry, how_.host); });
        in_each_language("description", [&](auto& line) {
            say_break_steps(line, entry, steps.count, how_.host);
            say_break_end<warning>(line, of_);
        });
        to_.put("    <sequence duration=\"").number(steps.takes).put("\">\n");
        each_picture(entry, [&](const break_picture& which) { picture(entry, steps, which); });
        to_.put("    </sequence>\n  </exercise>\n");
    }
    /// The first without a language: what is shown where no other is the person's.
    template <class Say>
    constexpr void in_each_language(std::string_view element, Say say) {
        text(element, {}, how_.language, say);
        for (const language& other : how_.also) text(element, other.tag, other, say);
    }
    template <class Say>
    constexpr void text(std::string_view element, std::string_view tag, const language& in,
                        Say say) {
        to_.put("    <").put(element);
        if (!tag.empty()) {
            to_.put(" xml:lang=\"");
            put_escaped(to_, tag);
            to_.put("\"");
        }
        to_.put(">");
        break_line line([this](std::string_view piece) { put_escaped(to_, piece); }, in, " ");
        say(line);
        to_.put("</").put(element).put(">\n");
    }
    /// The last side's picture as long as it works, what is before it with the first.
    constexpr void picture(const break_entry& entry, const steps_that_fit& steps,
                           const break_picture& which) {
        int seconds = steps.takes;
        if (which.side != body_side::both) {
            const bool in_turn = entry.item->sides == sides::alternating;
            const int last = in_turn ? steps.takes / 2 : entry.last_side;
            seconds = which.side == body_side::left ? last : steps.takes - last;
        }
        to_.put("      <image src=\"");
        put_escaped(to_, how_.pictures);
        name_picture([this](std::string_view piece) { to_.put(piece); }, which);
        to_.put("\" duration=\"").number(seconds).put("\"/>\n");
    }

    writer<Out> to_;
    const advice& of_;
    const break_options& how_;
};

/// Breaks a running text into lines, for a window that does not.
class filled_lines {
public:
    /// Hands over the next piece of it, with line breaks in place of blanks.
    template <class Use>
    constexpr void put(std::string_view piece, const Use& use) {
        for (std::size_t at = 0; at < piece.size();) {
            if (piece[at] == ' ') {
                blank_ = true;
                ++at;
                continue;
            }
            std::size_t end = at;
            while (end < piece.size() && piece[end] != ' ') ++end;
            const std::string_view next(piece.data() + at, end - at);
            put_word(next, letters_in(next), use);
            at = end;
        }
    }

private:
    /// As many letters as a screen of 1280 pixels has room for.
    static constexpr std::size_t width = 72;

    template <class Use>
    constexpr void put_word(std::string_view next, std::size_t letters, const Use& use) {
        const bool breaks = blank_ && column_ + 1 + letters > width;
        if (blank_) use(breaks ? std::string_view("\n") : std::string_view(" "));
        column_ = (breaks ? 0 : column_ + std::size_t{blank_}) + letters;
        blank_ = false;
        use(next);
    }

    std::size_t column_ = 0;
    bool blank_ = false;
};

/// Safe Eyes' settings.
template <class Out>
class safe_eyes_set {
public:
    constexpr safe_eyes_set(Out out, const advice& of, const break_options& how)
        : to_(std::move(out), how.language), of_(of), how_(how) {}

    constexpr Out print() {
        const std::size_t brief = count(true);
        const std::size_t longer = count(false);
        to_.open('{').name("meta").open('{');
        // Older than any: Safe Eyes then takes all that stands here into its own defaults.
        to_.name("config_version").value("0").close('}');
        // It stops at a list that is empty while the other is not. What is long comes no sooner among the short ones,
        // but where it counts idle time as a break, which it does not by itself.
        breaks("short_breaks", brief > 0, longer > 0 && brief == 0, brief == 0);
        breaks("long_breaks", brief > 0 && longer == 0, longer > 0, false);
        to_.close('}');
        to_.raw().put('\n');
        return to_.raw().position();
    }

private:
    /// Its own default.
    static constexpr long minutes_between_long_breaks = 75;

    constexpr steps_that_fit whole(const break_entry& entry) const {
        return fitting(entry, how_.long_break, how_, how_.language);
    }
    constexpr bool is_brief(const break_entry& entry) const {
        return entry.steps_can_go && fitting(entry, how_.short_break, how_, how_.language).fits;
    }
    constexpr std::size_t count(bool brief) const {
        std::size_t many = 0;
        each_break_entry(of_, how_.host, [&](const break_entry& entry) {
            many += std::size_t{whole(entry).fits && is_brief(entry) == brief};
        });
        return many;
    }
    constexpr void breaks(std::string_view name, bool with_brief, bool with_longer,
                          bool as_seldom) {
        to_.name(name).open('[');
        each_break_entry(of_, how_.host, [&](const break_entry& entry) {
            const bool brief = is_brief(entry);
            const steps_that_fit steps =
                brief ? fitting(entry, how_.short_break, how_, how_.language) : whole(entry);
            if (steps.fits && (brief ? with_brief : with_longer))
                one(entry, steps, brief, as_seldom);
        });
        to_.close(']');
    }
    /// Its window breaks no line, and has room for about nine.
    constexpr void one(const break_entry& entry, const steps_that_fit& steps, bool brief,
                       bool as_seldom) {
        to_.open('{').name("name").sentence([&](json_writer<Out>& to) {
            const auto put = [&to](std::string_view piece) { to.join(piece); };
            break_line title(put, how_.language, " ");
            say_break_title(title, entry, how_.host);
            put("\n");
            filled_lines lines;
            break_line text([&](std::string_view piece) { lines.put(piece, put); }, how_.language,
                            " ");
            say_break_steps(text, entry, steps.count, how_.host);
            if (brief)
                say_to_be_seen(text, of_);
            else
                say_break_end<brief_sign>(text, of_);
        });
        to_.name("duration").value(long{steps.takes});
        if (as_seldom) to_.name("interval").value(minutes_between_long_breaks);
        bool first = true;
        each_picture(entry, [&](const break_picture& which) {
            if (!first || !which.of) return;
            first = false;
            to_.name("image").sentence([&](json_writer<Out>& to) {
                to.join(how_.pictures);
                name_picture([&to](std::string_view piece) { to.join(piece); }, which);
            });
        });
        to_.close('}');
    }

    json_writer<Out> to_;
    const advice& of_;
    const break_options& how_;
};

/// Stretchly's settings.
template <class Out>
class stretchly_set {
public:
    constexpr stretchly_set(Out out, const advice& of, const break_options& how)
        : to_(std::move(out), how.language), of_(of), how_(how) {}

    constexpr Out print() {
        bool some = false;
        to_.open('{').name("useIdeasFromSettings").value(true);
        to_.name("breakIdeas").open('[');
        each_break_entry(of_, how_.host, [&](const break_entry& entry) {
            const steps_that_fit steps = fitting(entry, how_.long_break, how_, how_.language);
            if (!steps.fits) return;
            some = true;
            to_.open('{').name("data").open('[');
            text([&](auto& line) { say_break_title(line, entry, how_.host); });
            text([&](auto& line) {
                say_break_steps(line, entry, steps.count, how_.host);
                say_break_end<warning>(line, of_);
            });
            to_.close(']').name("enabled").value(true).close('}');
        });
        to_.close(']').name("microbreakIdeas").open('[');
        bool some_brief = false;
        each_break_entry(of_, how_.host, [&](const break_entry& entry) {
            const steps_that_fit steps = fitting(entry, how_.short_break, how_, how_.language);
            if (!steps.fits || !entry.steps_can_go) return;
            some_brief = true;
            to_.open('{').name("data");
            text([&](auto& line) {
                say_break_title(line, entry, how_.host);
                line.join(".");
                say_break_steps(line, entry, steps.count, how_.host);
                say_to_be_seen(line, of_);
            });
            to_.name("enabled").value(true).close('}');
        });
        to_.close(']').name("ideas").value(some || some_brief);
        if (some) to_.name("breakDuration").value(milliseconds(how_.long_break));
        if (some_brief) to_.name("microbreakDuration").value(milliseconds(how_.short_break));
        to_.close('}');
        to_.raw().put('\n');
        return to_.raw().position();
    }

private:
    static constexpr long milliseconds(seconds time) { return time.value * 1000L; }
    /// Stretchly takes an idea for HTML, so that it is escaped twice.
    template <class Say>
    constexpr void text(Say say) {
        to_.sentence([&](json_writer<Out>& to) {
            break_line line(
                [&to](std::string_view piece) {
                    for (const char& letter : piece) {
                        if (letter == '&')
                            to.join("&amp;");
                        else if (letter == '<')
                            to.join("&lt;");
                        else
                            to.join(std::string_view(&letter, 1));
                    }
                },
                how_.language, " ");
            say(line);
        });
    }

    json_writer<Out> to_;
    const advice& of_;
    const break_options& how_;
};

}  // namespace render

/// Writes the exercises of an advice for Workrave: the file exercises.xml, in place of its own.
/// Shape: an output iterator of characters, an advice, what the breaks are like -> the iterator behind the last character.
/// Titles and texts in `how.language`, and in those of `how.also` by `xml:lang`; one-sided exercises with a picture for
/// each side (`each_break_picture`), to lie beside the file. An adapted form has an empty card, since it is told in words
/// alone and Workrave would go on showing the picture before.
/// Units: seconds, those of reading included; `how.long_break` is the longest.
/// Errors: none of its own; allocates nothing. Control characters in a host's words become blanks.
template <render::output_iterator_of_characters Out>
constexpr Out write_workrave(Out out, const advice& of, const break_options& how = {}) {
    return render::workrave_set<Out>(std::move(out), of, how).print();
}

/// Writes the breaks of an advice for Safe Eyes: its settings in `~/.config/safeeyes`, in place of the file that its first
/// start has made. It fills in the rest with its defaults; whoever has changed those takes over `short_breaks` and
/// `long_breaks` alone.
/// Shape: as `write_workrave`; each break has name, seconds and, where there is one, a picture under `how.pictures`, which
/// ends in `/`. Of a one-sided exercise it shows one side. Where only one of the lists would hold something both hold it,
/// since Safe Eyes 2.1.5 stops at one that is empty where it counts idle time as a break. On a screen of 1080 lines there
/// is room beside pictures of 250 pixels; a lower one asks for smaller ones.
/// Units: seconds, those of reading included.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_safe_eyes(Out out, const advice& of, const break_options& how = {}) {
    return render::safe_eyes_set<Out>(std::move(out), of, how).print();
}

/// Writes the ideas of an advice for Stretchly: members of its settings, in place of those of the same name.
/// Shape: as `write_workrave`, without pictures. Its breaks become as long as `how.short_break` and `how.long_break`.
/// Where there is no exercise it shows no ideas at all: those of its own come back with `useIdeasFromSettings` false and
/// `ideas` true.
/// Errors: none of its own; allocates nothing.
template <render::output_iterator_of_characters Out>
constexpr Out write_stretchly(Out out, const advice& of, const break_options& how = {}) {
    return render::stretchly_set<Out>(std::move(out), of, how).print();
}

}  // namespace hamstring::inline HAMSTRING_EDITION
