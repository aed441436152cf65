// SPDX-License-Identifier: MIT
// Covers render/html.hpp, html_flow.hpp, html_told.hpp and html_words.hpp:
//   write_html(out, advice, how)   -> advice as a handout, HTML
//   html_options{says, told, letterhead}
#include <hamstring/render/html.hpp>

#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <hamstring/cases.hpp>
#include <hamstring/host/overlay.hpp>
#include <hamstring/language/german.hpp>

#include "../cases/personas.hpp"
#include "../catch.hpp"
#include "../count_in.hpp"
#include "../plausible_adult.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

std::string handout_of(const report& from, html_options how = {}) {
    how.told = from;
    std::string text;
    write_html(std::back_inserter(text), advise(from), how);
    return text;
}

const report& at_a_desk() { return test::personas[0].given; }
report emergency() {
    return fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
}

/// What stands between tags, without the style, one piece a line.
std::vector<std::string> pieces_of(const std::string& page) {
    std::vector<std::string> result;
    for (std::size_t at = page.find("</style>"); at != page.npos; at = page.find('>', at + 1)) {
        const std::size_t begin = page.find('>', at) + 1;
        const std::string piece = page.substr(begin, page.find('<', begin) - begin);
        if (piece.find_first_not_of(" \n") != piece.npos) result.push_back(piece);
        at = begin;
    }
    return result;
}

/// What is wrong with the tags of a page, whatever it says.
std::string wrong_with(const std::string& page) {
    std::vector<std::string> open;
    std::set<std::string> ids;
    int heading = 0;
    for (std::size_t at = page.find('<'); at != page.npos; at = page.find('<', at + 1)) {
        const std::size_t end = page.find('>', at);
        if (end == page.npos) return "a tag without an end";
        const std::string tag = page.substr(at + 1, end - at - 1);
        const std::string name = tag.substr(0, tag.find_first_of(" \n/", 1));
        if (const std::size_t id = tag.find(" id=\""); id != tag.npos)
            if (const std::string value = tag.substr(id + 5, tag.find('"', id + 5) - id - 5);
                !ids.insert(value).second)
                return "twice: " + value;
        if (tag[0] == '!' || name == "meta" || tag.back() == '/') continue;
        if (tag[0] == '/') {
            if (open.empty() || "/" + open.back() != tag) return "ends what is not open: " + tag;
            open.pop_back();
            continue;
        }
        open.push_back(name);
        if (name == "script" || name == "link" || name == "img" || name == "form")
            return "there is a " + name;
        if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
            if (name[1] - '0' > heading + 1 || (name == "h1") != (heading == 0))
                return "a heading out of order: " + name;
            heading = name[1] - '0';
        }
    }
    return open.empty() ? "" : "not ended: " + open.back();
}

/// A service that has an exercise and a rule of its own, and minds no escaping.
constexpr host_exercise of_the_host[] = {
    {.key = "clinic_tap",
     .name = "<b>tap</b> & \"go\"",
     .steps = {"Stand <script>alert(1)</script>.", "Tap & go.", "Stop."},
     .errors = "<i>haste</i>",
     .role = role::mobility,
     .like = {exercise::pelvic_tilt},
     .movements = about(exercise::pelvic_tilt).movements,
     .needs = {position::lying_on_back},
     .equipment = equipment::none,
     .sides = sides::both_together,
     .doses = {about(exercise::pelvic_tilt).doses[0], about(exercise::pelvic_tilt).doses[1],
               about(exercise::pelvic_tilt).doses[2]},
     .reference = "<leaflet>"}};

/// Counts a tag while compiling.
struct counting {
    using difference_type = std::ptrdiff_t;
    std::string_view what;
    std::size_t matched = 0;
    int found = 0;
    constexpr counting& operator*() { return *this; }
    constexpr counting& operator++() { return *this; }
    constexpr counting& operator=(char byte) {
        matched = byte == what[matched] ? matched + 1 : byte == what[0] ? 1U : 0U;
        if (matched < what.size()) return *this;
        matched = 0;
        ++found;
        return *this;
    }
};
constexpr int count_of_tag(const report& from, std::string_view what) {
    return write_html(counting{what}, advise(from)).found;
}

}  // namespace

TEST_CASE("write_html: what is an emergency has a headline and no box, while compiling too",
          "[html]") {
    constexpr report grave =
        fully_screened({.age = years{40}, .present = {red_flag::saddle_numbness}});
    STATIC_REQUIRE(count_of_tag(grave, "<h1>") == 1);
    STATIC_REQUIRE(count_of_tag(grave, "<table>") == 0);
    STATIC_REQUIRE(count_of_tag(grave, "<svg") == 0);
    REQUIRE(count_of_tag(grave, "<h1>") == 1);
    const std::string page = handout_of(emergency(), {.says = {.emergency_number = "112"}});
    REQUIRE(page.find("<section class=\"now emergency_now\">\n<h1>Get emergency help now</h1>") !=
            page.npos);
    REQUIRE(page.find("The emergency number is 112.") != page.npos);
    REQUIRE(wrong_with(page) == "");
}

TEST_CASE("write_html: the page of somebody at a desk", "[html]") {
    const std::string page = handout_of(at_a_desk());
    INFO(page);
    REQUIRE(wrong_with(page) == "");
    REQUIRE(page.rfind("<!DOCTYPE html>\n<html lang=\"en\">", 0) == 0);
    REQUIRE(page.find("<title>Look after it yourself</title>") != page.npos);
    const std::size_t exercises = advise(at_a_desk()).routine.size();
    REQUIRE(test::count_in(page, "<div class=\"card drawn\">") == exercises);
    REQUIRE(test::count_in(page, "<svg ") == exercises);
    REQUIRE(test::count_in(page, "<td></td>") == exercises * 14);
    REQUIRE(test::count_in(page,
                           "<tr><th scope=\"row\">bridge <small>3 days a week</small></th>") == 2);
    REQUIRE(page.find("<p class=\"dose\">2 x 30 seconds, each side, 5 days a week</p>") !=
            page.npos);
    REQUIRE(page.find("<li>Loop a towel round the other foot or calf.</li>") != page.npos);
    REQUIRE(page.find("<b>long sitting</b> (possible): People who sit") != page.npos);
    REQUIRE(page.find("<li>If pain is up by more than 2 points the next day") <
            page.find("When to get help"));
    // How urgent it is stands first, what the page is last.
    REQUIRE(page.find("<h1>") < page.find("<h2>"));
    REQUIRE(page.find("<footer>") > page.rfind("</section>"));
}

TEST_CASE("write_html: what was told is said again, what was not sure too", "[html]") {
    report from = at_a_desk();
    from.unsure.insert(symptom::pain_with_long_standing);
    const std::string page = handout_of(from);
    REQUIRE(page.find("<li><b>About you</b> 38 years old; female; worst pain lately: 3 out of 10; "
                      "for 5 months</li>") != page.npos);
    REQUIRE(page.find("how far the knee stops short of straight: 32 degrees") != page.npos);
    REQUIRE(page.find("<b>Where it is</b> Back of the thigh: tight; Low back") != page.npos);
    REQUIRE(page.find("not sure: ") != page.npos);
    // "Tingling in that leg" would be of another leg: what two items say in two ways is said as it was asked.
    from.present.insert(symptom::leg_tingling_or_burning);
    REQUIRE(handout_of(from).find("You said yes to:") != page.npos);
    REQUIRE(handout_of(from).find("in that leg") == page.npos);
    REQUIRE(handout_of(report{}).find("class=\"told\"") == page.npos);
    std::string silent;
    write_html(std::back_inserter(silent), advise(from));
    REQUIRE(silent.find("class=\"told\"") == page.npos);
}

TEST_CASE("write_html: each fact that can be told is said", "[html]") {
    const auto says = [](const observation& fact, bool unsure) {
        report from;
        (unsure ? from.unsure : from.present).insert(fact);
        const std::string page = handout_of(from);
        const std::size_t begin = page.find("class=\"told\"");
        REQUIRE(begin != page.npos);
        const std::string told = page.substr(begin, page.find("</section>", begin) - begin);
        REQUIRE(test::count_in(told, "<li>") == 1);
        REQUIRE((told.find("not sure: ") != told.npos) == unsure);
    };
    for (const symptom_row& row : all<symptom>()) says(row.id, false);
    for (const red_flag_row& row : all<red_flag>()) says(row.id, true);
    for (const condition_row& row : all<condition>()) says(row.id, false);
}

TEST_CASE("write_html: what a host gives is shown and does nothing", "[html]") {
    using clinic = overlay<of_the_host>;
    constexpr std::string_view nasty = "</p><script>alert('1')</script>\"&amp;\t";
    language mine = english;
    mine.tag = "en\" onload=\"x";
    const report from = at_a_desk();
    html_options how{.says = {.emergency_number = nasty,
                              .crisis_line = nasty,
                              .crisis_help = true,
                              .host = clinic::lists,
                              .language = mine},
                     .told = from,
                     .letterhead = nasty};
    for (const bool alone : {true, false}) {
        advice given = alone ? advise(from, clinic{}) : advise(emergency());
        if (alone) {
            routine_item own = *given.routine.begin();
            own.exercise = host_exercise_at(0);
            own.modified = false;
            given.routine.insert(own);
        }
        std::string page;
        write_html(std::back_inserter(page), given, how);
        INFO(page);
        REQUIRE(wrong_with(page) == "");
        REQUIRE(test::count_in(
                    page, "&lt;/p&gt;&lt;script&gt;alert('1')&lt;/script&gt;&quot;&amp;amp; ") >=
                2);
        REQUIRE(page.find("<html lang=\"en&quot; onload=&quot;x\">") != page.npos);
        if (!alone) continue;
        REQUIRE(page.find("<h3>&lt;b&gt;tap&lt;/b&gt; &amp; &quot;go&quot;</h3>") != page.npos);
        REQUIRE(page.find("<li>Stand &lt;script&gt;alert(1)&lt;/script&gt;.</li>") != page.npos);
        REQUIRE(page.find("Look out for: &lt;i&gt;haste&lt;/i&gt;. Source: &lt;leaflet&gt;.") !=
                page.npos);
        // Nobody drew it.
        REQUIRE(test::count_in(page, "<svg ") + 1 ==
                test::count_in(page, "<h3>") - test::count_in(page, "<h3>Emergency</h3>") -
                    test::count_in(page, "<h3>Today</h3>"));
    }
}

TEST_CASE("write_html: an easier form has its steps, and no picture of the full one", "[html]") {
    report from = at_a_desk();
    advice given = advise(from);
    routine changed = given.routine;
    REQUIRE(!changed.empty());
    for (const test::persona& each : test::personas)
        for (const routine_item& item : advise(each.given).routine) {
            if (!item.modified) continue;
            const std::string page = handout_of(each.given);
            const std::size_t card = page.find("<div class=\"card\">\n<div class=\"what\">\n<h3>" +
                                               std::string(about(item.exercise).name));
            REQUIRE(card != page.npos);
            REQUIRE(page.find("<p>Only in this easier form:</p>", card) != page.npos);
            REQUIRE(page.find(steps_for(item.exercise, true)[0], card) != page.npos);
            return;
        }
    FAIL("nobody has an easier form");
}

TEST_CASE("write_html: what is done twice a day has a box for the morning and the evening",
          "[html]") {
    advice given = advise(at_a_desk());
    routine_item first = *given.routine.begin();
    dose twice = first.amount;
    twice.per_day = per_day{2};
    given.routine.set_amount(first.exercise, twice);
    std::string page;
    write_html(std::back_inserter(page), given);
    const std::string name(about(first.exercise).name);
    REQUIRE(test::count_in(page, name + ", in the morning <small>2 a day") == 2);
    REQUIRE(test::count_in(page, name + ", in the evening <small>2 a day") == 2);
    REQUIRE(test::count_in(page, "<td></td>") == (given.routine.size() + 1) * 14);
}

TEST_CASE("write_html: in German every word is", "[html]") {
    for (const test::persona& each : test::personas) {
        const std::vector<std::string> english_pieces = pieces_of(handout_of(each.given));
        const std::set<std::string> in_english(english_pieces.begin(), english_pieces.end());
        const std::string page = handout_of(each.given, {.says = {.language = german}});
        REQUIRE(wrong_with(page) == "");
        REQUIRE(page.find("<html lang=\"de\">") != page.npos);
        for (const std::string& piece : pieces_of(page)) {
            CAPTURE(each.id, piece);
            REQUIRE((piece.find_first_of("abcdefghijklmnopqrstuvwxyz") == piece.npos ||
                     in_english.count(piece) == 0));
        }
    }
}

TEST_CASE("write_html: for 2,000 people a page is well made, and offers what the advice does",
          "[html][many]") {
    test::random_bits random{20261128};
    int with_exercises = 0;
    int today = 0;
    const int drawn = test::reports_to_draw(2'000);
    for (int i = 0; i < drawn; ++i) {
        const report person =
            i % 4 == 0 ? test::plausible_adult(random) : test::random_report(random);
        const advice given = advise(person);
        const std::string page =
            handout_of(person, {.says = {.language = random.one_in(2) ? english : german}});
        CAPTURE(i, page);
        REQUIRE(wrong_with(page) == "");
        const bool at_once = given.urgency >= urgency::same_day;
        today += at_once;
        const std::size_t count = at_once ? 0 : given.routine.size();
        with_exercises += count > 0;
        REQUIRE(test::count_in(page, "<div class=\"card") -
                    test::count_in(page, "<div class=\"cards\">") ==
                count);
        REQUIRE((test::count_in(page, "<td>") > 0) == (count > 0));
        REQUIRE(test::count_in(page, "<td>") % 14 == 0);
        for (const omitted_exercise& item : given.routine.left_out_exercises()) {
            const std::string name(about(item.exercise).name);
            REQUIRE(page.find("<h3>" + name + "</h3>") == page.npos);
            REQUIRE(page.find("<h3>" + std::string(german.of(name)) + "</h3>") == page.npos);
        }
    }
    REQUIRE(with_exercises > drawn / 40);
    REQUIRE(today > drawn / 40);
}
