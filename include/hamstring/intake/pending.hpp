// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <hamstring/intake/observe.hpp>
#include <hamstring/knowledge/red_flag.hpp>
#include <hamstring/knowledge/table.hpp>
#include <hamstring/maybe.hpp>

/// What must still be asked, in as few questions as possible.

namespace hamstring::inline HAMSTRING_EDITION {

/// One question that is still open: a whole screen, or a single red flag of one.
struct open_question {
    hamstring::screen screen{};
    /// The flag that is asked for; none where one answer is for the whole screen.
    maybe<red_flag> flag{};

    /// The key of the flag, or of the whole screen.
    constexpr std::string_view key() const noexcept {
        return flag ? about<&red_flag_row::key>(*flag) : about<&screen_row::key>(screen);
    }
    /// The question as it is asked.
    constexpr std::string_view question() const noexcept {
        return flag ? about<&red_flag_row::question>(*flag) : about<&screen_row::question>(screen);
    }
};

/// The open questions.
class open_questions {
public:
    /// Adds a question at the end.
    constexpr void add(const open_question& next) noexcept { items_[size_++] = next; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    constexpr const open_question* begin() const noexcept { return items_.data(); }
    constexpr const open_question* end() const noexcept { return items_.data() + size_; }

private:
    std::array<open_question, count_of<red_flag>> items_{};
    std::size_t size_ = 0;
};

/// The flags that are still open, as questions: one for a screen of which nothing is answered, else
/// one for each open flag.
/// Shape: `questions_for(advise(report).pending)` -> ten questions for an empty report.
constexpr open_questions questions_for(set_of<red_flag> pending) noexcept {
    open_questions list;
    for (std::size_t s = 0; s < count_of<screen>; ++s) {
        const auto asked = static_cast<screen>(s);
        bool any = false;
        bool whole = true;
        for (std::size_t i = 0; i < count_of<red_flag>; ++i) {
            const auto flag = static_cast<red_flag>(i);
            if (about<&red_flag_row::screen>(flag) != asked) continue;
            any = any || pending.contains(flag);
            const bool asked_no_more = !about<&red_flag_row::replaced_by>(flag).empty();
            whole = whole && (pending.contains(flag) || answered_by_age(flag) || asked_no_more);
        }
        if (any && whole) list.add({asked});
        for (std::size_t i = 0; i < count_of<red_flag>; ++i) {
            const auto flag = static_cast<red_flag>(i);
            if (!whole && about<&red_flag_row::screen>(flag) == asked && pending.contains(flag))
                list.add({asked, flag});
        }
    }
    return list;
}

}  // namespace hamstring::inline HAMSTRING_EDITION
