// SPDX-License-Identifier: MIT
// Any calls of the C interface in any order, with any numbers, and bytes from anywhere for lines, reports, talks and
// sessions. What is refused changes nothing, a talk that was begun stays one, and no text goes beyond its room.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "../../examples/c_api/hamstring.h"
#include "input.hpp"

namespace c_calls {

using fuzz::promise;

/// Bytes that are read one after another; behind the last come zeros.
class reader {
public:
    reader(const std::uint8_t* data, std::size_t size) : at_(data), end_(data + size) {}
    bool more() const { return at_ != end_; }
    std::uint8_t byte() { return at_ == end_ ? std::uint8_t{0} : *at_++; }
    /// A number that is mostly small, and now and then any.
    std::int32_t number() {
        const std::uint8_t first = byte();
        if (first < 0xF0) return static_cast<std::int32_t>(first) - 4;
        std::uint32_t any = 0;
        for (int i = 0; i < 4; ++i) any = any << 8U | byte();
        return static_cast<std::int32_t>(any);
    }
    std::string_view rest() const {
        return {reinterpret_cast<const char*>(at_), static_cast<std::size_t>(end_ - at_)};
    }

private:
    const std::uint8_t* at_;
    const std::uint8_t* end_;
};

constexpr std::size_t most_bytes = 4096;

struct player {
    alignas(16) unsigned char talk_bytes[most_bytes] = {};
    alignas(16) unsigned char session_bytes[most_bytes] = {};
    reader from;
    hamstring_how how{};
    char text[256] = {};

    hamstring_talk* talk() { return reinterpret_cast<hamstring_talk*>(talk_bytes); }
    hamstring_session* session() { return reinterpret_cast<hamstring_session*>(session_bytes); }

    /// A text into a room of any size: it is whole, or cut off and ended.
    template <class Write>
    void write(Write call) {
        const std::size_t room = from.byte();
        std::memset(text, '#', sizeof text);
        const std::size_t size = call(text, room);
        for (std::size_t i = room; i < sizeof text; ++i)
            promise(text[i] == '#', "a text stays in its room");
        if (room == 0) return;
        const void* const zero = std::memchr(text, 0, room);
        promise(zero != nullptr, "a text is ended");
        const auto length = static_cast<std::size_t>(static_cast<const char*>(zero) - text);
        promise(length <= size, "a text is no longer than it says");
    }
    void answer() {
        hamstring_page page{};
        if (hamstring_next_page(talk(), &how, &page) != 1) return;
        promise(page.size >= 0 && page.size <= HAMSTRING_MOST_ITEMS,
                "a page has at most seven items");
        const std::int32_t asked = from.byte() < 0xE0 ? page.page : from.number();
        if (page.kind == HAMSTRING_FIELDS) {
            const hamstring_facts told{from.number(), from.number(), from.number(), from.number(),
                                       from.number()};
            hamstring_answer_facts(talk(), &told);
        } else if (page.kind == HAMSTRING_ONE) {
            hamstring_tell(talk(), page.items[0].item, from.number() & 3);
        } else if (page.kind == HAMSTRING_NUMBER) {
            hamstring_answer_number(talk(), asked, from.number());
        } else {
            hamstring_ticked told[HAMSTRING_MOST_ITEMS];
            std::size_t count = 0;
            for (std::int32_t i = 0; i < page.size; ++i) {
                const std::uint8_t as = from.byte();
                if (as < 0x80) continue;
                told[count++] = {as == 0xFF ? from.number() : page.items[i].item,
                                 as < 0xA0   ? HAMSTRING_YES
                                 : as < 0xC0 ? HAMSTRING_UNSURE
                                 : as < 0xF8 ? HAMSTRING_NO
                                             : from.number()};
            }
            hamstring_answer(talk(), asked, told, count, from.byte() & 1);
        }
    }
    void look() {
        hamstring_standing stands{};
        promise(hamstring_stands(talk(), &stands) == 0, "a talk stays one");
        promise(stands.least <= stands.urgency && stands.urgency <= HAMSTRING_EMERGENCY,
                "an urgency is one");
        const bool grave = stands.urgency >= HAMSTRING_SAME_DAY;
        promise(!grave || stands.exercises == 0, "nothing is exercised that is to be seen today");
    }
    void during() {
        hamstring_step step{};
        if (hamstring_session_step(session(), &how, &step) != 0) return;
        promise(step.remaining >= 0 && step.into >= 0, "no time is below zero");
        switch (from.byte() % 9) {
            case 0:
                return void(hamstring_session_tick(session(), from.number()));
            case 1:
                return void(hamstring_session_pause(session()));
            case 2:
                return void(hamstring_session_go_on(session()));
            case 3:
                return void(hamstring_session_skip(session()));
            case 4:
                return void(hamstring_session_too_hard(session()));
            case 5:
                return void(hamstring_session_hurts(session(), from.number()));
            case 6:
                return void(hamstring_session_stop(session(), from.number(), talk()));
            case 7:
                write([&](char* to, std::size_t room) {
                    return hamstring_session_cue(session(), 0, &how, to, room);
                });
                return write([&](char* to, std::size_t room) {
                    return hamstring_session_call_says(session(), from.number(), &how, to, room);
                });
            default:
                return write([&](char* to, std::size_t room) {
                    return hamstring_session_after(session(), &how, to, room);
                });
        }
    }
    void check() {
        const hamstring_told told{from.number(), from.number(),  from.number(), from.number(),
                                  from.number(), from.number(),  from.number(), from.number(),
                                  from.number(), from.byte() & 1};
        how.now.day += 7;
        hamstring_begin_course(talk());
        hamstring_check_in_begin(talk(), &told, &how);
        for (int page = 0; page < 3; ++page) answer();
        hamstring_checked came_to{};
        write([&](char* to, std::size_t room) {
            return hamstring_check_in(talk(), &told, &how, &came_to, to, room);
        });
    }
    void once() {
        switch (from.byte() % 14) {
            case 0:
            case 1:
            case 2:
            case 3:
                return answer();
            case 4:
                return void(hamstring_undo(talk()));
            case 5:
                return void(hamstring_reopen(talk(), from.number()));
            case 6:
                return write([&](char* to, std::size_t room) {
                    return hamstring_write(talk(), from.number(), &how, to, room);
                });
            case 7:
                return write([&](char* to, std::size_t room) {
                    return hamstring_why(talk(), from.number(), &how, to, room);
                });
            case 8:
                return write([&](char* to, std::size_t room) {
                    return hamstring_review_answers(talk(), from.number(), &how, to, room);
                });
            case 9:
                hamstring_session_begin(session(), sizeof session_bytes, talk(), from.number(),
                                        from.byte() & 1, from.number());
                return during();
            case 10:
            case 11:
                return during();
            case 12:
                return check();
            default:
                return write([&](char* to, std::size_t room) {
                    return hamstring_save(talk(), &how, to, room);
                });
        }
    }
    /// Bytes of the caller's that are no talk, no session, no line and no report.
    void strange() {
        const std::string_view rest = from.rest();
        hamstring_begin_with(talk(), sizeof talk_bytes, rest.data(), rest.size());
        hamstring_resume(talk(), sizeof talk_bytes, rest.data(), rest.size(), &how);
        hamstring_read_duration(rest.data(), rest.size());
        alignas(16) unsigned char other[most_bytes] = {};
        std::memcpy(other, rest.data(), rest.size() < sizeof other ? rest.size() : sizeof other);
        hamstring_page page{};
        promise(hamstring_next_page(reinterpret_cast<hamstring_talk*>(other), &how, &page) ==
                    HAMSTRING_BAD_TALK,
                "bytes that are no talk are refused");
        promise(hamstring_session_tick(reinterpret_cast<hamstring_session*>(other), 1) ==
                    HAMSTRING_BAD_SESSION,
                "bytes that are no session are refused");
    }
};

}  // namespace c_calls

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    c_calls::player play{.from = {data, size}};
    fuzz::promise(hamstring_talk_size() <= c_calls::most_bytes &&
                      hamstring_session_size() <= c_calls::most_bytes,
                  "there is room");
    hamstring_begin(play.talk(), sizeof play.talk_bytes);
    play.how.language = play.from.byte() & 1;
    play.how.now = {2026, 11, play.from.number(), 5};
    if (play.from.byte() % 8 == 0) play.strange();
    for (int calls = 0; calls < 60 && play.from.more(); ++calls) {
        play.once();
        play.look();
    }
    return 0;
}
