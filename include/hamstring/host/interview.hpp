// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/host/overlay.hpp>
#include <hamstring/interview.hpp>

/// The conversation of a host with rules of its own: what they read is asked as long as it can matter to
/// them. Their rules can only make an advice stricter, so a question is never left out because of them.

namespace hamstring::inline HAMSTRING_EDITION {

namespace detail {

/// The shipped rules, and a host's on top. Its exercises have no part in what is asked.
template <const auto&... Lists>
struct judge_with {
    static constexpr outcome judge(const report& from) noexcept {
        seen here = look_at(from);
        const host_judgement host = try_host_rules(overlay<Lists...>::list, here.found.facts);
        return shipped_judge::outcome_of(here, host);
    }
};

}  // namespace detail

/// The next page, with a host's rules on top.
template <const auto&... Lists>
constexpr maybe<page> next_page(const interview& talk, overlay<Lists...>) noexcept {
    return detail::asking<detail::judge_with<Lists...>>(talk).next();
}

/// How far it has come, with a host's rules on top.
template <const auto&... Lists>
constexpr progress_made progress(const interview& talk, overlay<Lists...>) noexcept {
    return detail::progress_by<detail::judge_with<Lists...>>(talk);
}

/// The bounds, with a host's rules on top.
template <const auto&... Lists>
constexpr urgency_bounds bounds(const interview& talk, overlay<Lists...>) noexcept {
    const detail::asking<detail::judge_with<Lists...>> here(talk);
    return {here.least().level, here.most().level};
}

/// Why a page is asked, with a host's rules on top.
template <const auto&... Lists>
constexpr page_why why_asked(const interview& talk, page_id which, overlay<Lists...>) noexcept {
    return detail::asking<detail::judge_with<Lists...>>(talk).why(which);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
