// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include <hamstring/ids/item.hpp>
#include <hamstring/ids/number.hpp>
#include <hamstring/ids/page.hpp>
#include <hamstring/intake/answered.hpp>
#include <hamstring/maybe.hpp>

/// A page of questions as data, for a host to draw. Its texts stand in `knowledge/page.hpp` and
/// `knowledge/item.hpp`.

namespace hamstring::inline HAMSTRING_EDITION {

/// Why a page is shown.
enum class page_reason : std::uint8_t {
    /// It is asked of everybody whom it fits.
    everybody,
    /// An answer before has opened it.
    opened_by_an_answer,
    /// Somebody was not sure about a grave sign.
    how_to_tell,
    /// Somebody asked for it again.
    change,
};

/// An item on a page, and how it was left when the page was shown before.
struct asked_item {
    item id{};
    /// How it was left; open where it was never answered.
    tick left = tick::open;

    friend constexpr bool operator==(const asked_item&, const asked_item&) noexcept = default;
};

/// One page to be shown. A `for` goes through its items.
class page {
public:
    /// The most items of a page, whoever the person is (proved in `knowledge/item.hpp`).
    static constexpr std::size_t most_items = 7;

    page_id id{};
    /// How it is answered.
    page_kind kind = page_kind::any;
    /// Why it is shown.
    page_reason reason = page_reason::everybody;
    /// The yes before that one of its items has to name, by a yes or not sure; none where all may be no.
    maybe<item> names{};
    /// The number that it asks for; none where it asks for items, or for the four facts.
    maybe<number> asks{};
    /// The number as it was left when the page was shown before.
    maybe<int> left{};

    constexpr const asked_item* begin() const noexcept { return items_; }
    constexpr const asked_item* end() const noexcept { return items_ + size_; }
    constexpr std::size_t size() const noexcept { return size_; }
    constexpr bool empty() const noexcept { return size_ == 0; }
    /// Its items as a set.
    constexpr set_of<item> items() const noexcept {
        set_of<item> result;
        for (const asked_item& one : *this) result.insert(one.id);
        return result;
    }
    /// Adds an item. One that has no room waits for the page's next turn.
    constexpr void add(const asked_item& one) noexcept {
        if (size_ < most_items) items_[size_++] = one;
    }

    friend constexpr bool operator==(const page&, const page&) noexcept = default;

private:
    asked_item items_[most_items] = {};
    std::uint8_t size_ = 0;
};

/// What an answer on a page can still change, the gravest that it can.
enum class effect_of_page : std::uint8_t { nothing, contributors, exercises, urgency };

/// Why a page is asked: what it can change, and which answer opened it. The words stand in
/// `knowledge/page.hpp`.
struct page_why {
    /// The gravest that its answers can change.
    effect_of_page can_change = effect_of_page::nothing;
    /// The answer that opened it; none where it is asked of everybody.
    maybe<item> opened_by{};
};

}  // namespace hamstring::inline HAMSTRING_EDITION
