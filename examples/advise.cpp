// SPDX-License-Identifier: MIT
//
// hamstring on the command line: holds a conversation, or reads answers from options, and advises.
//
//     g++ -std=c++20 -Iinclude examples/advise.cpp -o advise && ./advise
//
// Exit codes: 0 advice was printed; 1 the output could not be written; 2 the input could not be
// used, or the conversation was stopped, and then there is no advice; 130 Ctrl-C.
#include <algorithm>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

#include <hamstring/advice.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/intake/typed.hpp>
#include <hamstring/interview.hpp>
#include <hamstring/knowledge/fault.hpp>
#include <hamstring/knowledge/item.hpp>
#include <hamstring/knowledge/page.hpp>
#include <hamstring/render/answers.hpp>

#include "check_in_view.hpp"
#include "command_line.hpp"
#include "printed.hpp"
#include "session_view.hpp"

namespace {

using namespace hamstring;
using namespace command_line;

// ---- The terminal --------------------------------------------------------------------------------

/// What stands at the ends of the program.
struct terminal {
    bool typed_at = isatty(0) != 0;
    bool shown_at = isatty(1) != 0;
    /// Whether letters may be bold. Nothing is told by that alone.
    bool bold = false;
};

/// What the environment says of a name; nothing where it is not set.
std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value ? value : "";
}

std::string strong(std::string_view text, bool bold) {
    return (bold ? "\x1b[1m" : "") + std::string(text) + (bold ? "\x1b[0m" : "");
}

/// Shows a text through the pager that does not fit with what stands below; false where that is not possible.
bool paged([[maybe_unused]] const std::string& text, [[maybe_unused]] std::string_view below) {
#if __has_include(<sys/ioctl.h>)
    winsize size{};
    if (ioctl(1, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
    const auto lines =
        std::count(text.begin(), text.end(), '\n') + std::count(below.begin(), below.end(), '\n');
    if (size.ws_col >= 80 && lines < size.ws_row) return false;
    setenv("LESS", "-IRX -PsSpace or Enter goes on, b back, q closes this$", 0);
    const std::string chosen = environment("PAGER");
    if (FILE* const pager = popen(chosen.empty() ? "less" : chosen.c_str(), "w")) {
        // Ctrl-C belongs to the pager now.
        const auto before = std::signal(SIGINT, SIG_IGN);
        std::fwrite(text.data(), 1, text.size(), pager);
        const bool shown = pclose(pager) == 0;
        std::signal(SIGINT, before);
        return shown;
    }
#endif
    return false;
}

/// Prints what somebody is to read, the urgency in bold letters where that can be seen.
void show(std::string text, urgency level, const language& in, terminal at, std::ostream& to,
          std::string_view below = {}) {
    const std::string_view name = in.of(about(level).name);
    const std::size_t place = text.find(name);
    if (place != text.npos) text.replace(place, name.size(), strong(name, at.bold && at.shown_at));
    if (&to == &std::cout && at.shown_at && at.typed_at && paged(text, below)) return;
    to << text << std::flush;
}

/// So many of something: "1 page", "3 pages".
std::string counted(std::size_t number, prompt one, prompt more, const language& in) {
    return (number == 1 ? one : more).in(in, {.n = static_cast<long>(number)});
}

void say(std::string_view text) { std::cerr << wrapped(text); }

/// The first line of a page, what it is on the left and the keys on the right; below, where both are long.
std::string head(std::string_view left, std::string_view right, bool bold) {
    constexpr std::size_t width = 79;
    const std::size_t letters = render::letters_in(left) + render::letters_in(right);
    const bool fits = letters + 2 <= width;
    const std::size_t taken = fits ? letters : render::letters_in(right);
    return '\n' + strong(left, bold) + (fits ? "" : "\n") +
           std::string(width - std::min(width, taken), ' ') + std::string(right) + "\n\n";
}

// ---- The conversation ----------------------------------------------------------------------------

/// Keeps what was answered so far, where that is wanted, and the course that it belongs to.
void keep(const request& wanted, const interview& talk) {
    if (!wanted.save) return;
    std::ofstream file(*wanted.save);
    const moment now = moment_at(std::time(nullptr));
    const std::ostreambuf_iterator<char> to(file);
    wanted.course ? save(talk, *wanted.course, now, to) : save(talk, now, to);
    if (!(file << std::endl)) throw refused("--save: cannot write " + in_quotes(*wanted.save));
}

constexpr prompt all_keys =
    "Keys: the numbers that apply, 0 none of these, ?2 not sure about 2, b back, w why, r review, q stop.";

/// Begins a course with the advice that is given now, unless one is going on.
void begin_to_keep(request& wanted, const interview& talk) {
    if (!wanted.save || course_goes_on(wanted)) return;
    const report from = report_of(talk);
    wanted.course = begin_course(from, advise(from));
}

/// Holds a conversation at a terminal: what it asks goes to the error stream, and advice to the output.
class conversation {
public:
    conversation(request& wanted, terminal at, const interview& talk)
        : wanted_(wanted), at_(at), talk_(talk) {}

    /// Says what is to come, until somebody wants to start.
    void open() {
        const std::size_t answered = review(talk_).size();
        std::cerr << head(in("advise: tight hamstrings and low back pain"), in("about 5 min"),
                          at_.bold);
        std::string begin = in(
            "For people of 16 and over. After four facts it asks about danger signs first. It is general information: it does not "
            "tell you what illness you have. Nothing you type leaves this machine. In an emergency, call your "
            "local number, do not go on.");
        if (answered != 0)
            begin +=
                ' ' +
                in("You answered before: {name}. Only danger signs are asked again, after a day.",
                   {.name = counted(answered, "1 page", "{n} pages", in())});
        if (wanted_.save)
            begin +=
                ' ' +
                in("Your answers are kept in {name} once you stop with q or have advice; Ctrl-C keeps none.",
                   {.name = *wanted_.save});
        say(begin + '\n');
        put((answered != 0 ? in("Enter to go on, q to stop, h for help")
                           : in("Enter to start, q to stop, h for help")) +
                '\n',
            [this](const std::string& typed) { return typed.empty() ? "" : all_keys.in(in()); });
    }
    /// Asks until there is advice; the report that it is for.
    report hold() {
        while (!over_) step();
        return report_of(talk_);
    }
    bool shown() const { return shown_; }
    /// What was answered, to be kept.
    const interview& talk() const { return talk_; }
    /// Shows some pages again, once the danger signs are done, and ends without advice of its own.
    void check_in(const set_of<page_id>& again) {
        again_ = again;
        checks_in_ = offered_ = true;
    }

private:
    const language& in() const { return wanted_.in(); }
    std::string in(prompt which, const render::filling& with = {}) const {
        return which.in(in(), with);
    }
    void step() {
        const bool emergency = advise(report_of(talk_)).urgency == urgency::emergency_now;
        if (emergency && !review_now_ && !talk_.changing()) return show_result(true);
        const maybe<page> asked = next_page(talk_);
        const progress_made made = progress(talk_);
        const std::size_t left = made.about + 1 - made.step;
        const bool young = observe(report_of(talk_)).facts.answered_yes(red_flag::under_16_any);
        ready_ = made.ready && !young;
        finishing_ = finishing_ && made.ready;
        told_young_ = told_young_ && young;
        if (std::exchange(review_now_, false)) return check_answers(asked && !finishing_);
        if (!again_.empty() && made.ready && !talk_.changing()) {
            const page_id first = *again_.begin();
            talk_ = reopen(talk_, first);
            again_.erase(first);
            return;
        }
        if (checks_in_ && !asked) return show_result(false);
        // A page that is changed, and those that the change has opened, come before the rest.
        if (asked && asked->reason != page_reason::everybody) return ask(*asked, made);
        if (!asked || finishing_ || reviewing_) return check_answers(asked && !finishing_);
        if (young && !std::exchange(told_young_, true)) return stop_or_go_on(left);
        if (ready_ && !std::exchange(offered_, true)) return advise_or_go_on(left);
        ask(*asked, made);
    }

    std::string so_far() const {
        return written([&](auto to) { write_so_far(to, talk_, in()); });
    }
    /// One line that was typed, in small letters; nothing where the input ends or somebody stops.
    static std::optional<std::string> line(std::string_view prompt) {
        std::cerr << prompt << "> " << std::flush;
        std::string typed;
        if (!std::getline(std::cin, typed)) return std::nullopt;
        std::string result = in_small_letters(typed);
        return result == "q" || result == "quit" ? std::nullopt : std::optional(result);
    }
    /// Puts a prompt until `take` finds nothing wrong with what is typed.
    template <class Take>
    void put(std::string_view prompt, Take take) {
        for (int wrong = 1;; ++wrong) {
            const std::optional<std::string> typed = line(prompt);
            if (!typed) keep(wanted_, talk_);
            if (!typed) throw refused(why_it_ended());
            const std::string problem = take(*typed);
            if (problem.empty()) return;
            say(problem);
            if (wrong % 3 == 0) say(all_keys.in(in()));
        }
    }
    std::string why_it_ended() const {
        const std::string known = so_far();
        const bool stopped = static_cast<bool>(std::cin);
        std::string why = known.empty()
                              ? in(stopped ? prompt("stopped, so no advice")
                                           : prompt("the answers ended early, so no advice"))
                              : in(stopped ? prompt("stopped. {name}")
                                           : prompt("the answers ended early. {name}"),
                                   {.name = known});
        if (wanted_.save) why += ' ' + in("--resume {name} goes on", {.name = *wanted_.save});
        return why;
    }
    /// What a key does that stands on every page: what there is to say, nothing more where the page is left.
    std::optional<std::string> press(std::string_view typed, const page& asked) {
        if (typed == "h" || typed == "help") return all_keys.in(in());
        if (typed == "w" || typed == "why")
            return written([&](auto to) { write_why(to, talk_, asked.id, in()); });
        if (typed == "b" || typed == "back") {
            if (talk_.size() == 0 && !talk_.changing()) return in("This is the first page.");
            // The four facts are not typed anew for one of them.
            const bool facts_alone = talk_.size() == 1 && !talk_.changing() &&
                                     review(talk_).begin()->page == page_id::four_facts;
            talk_ = facts_alone ? reopen(talk_, page_id::four_facts) : undo(talk_);
        } else if (typed == "r" || typed == "review") {
            if (talk_.changing()) talk_ = undo(talk_);
            review_now_ = true;
        } else if (typed == "a" && ready_) {
            finishing_ = true;
        } else {
            return std::nullopt;
        }
        return "";
    }
    void ask(const page& asked, const progress_made& made) {
        const bool change = asked.reason == page_reason::change;
        std::string before = written([&](auto to) { write_reply(to, asked, in()); });
        if (!before.empty()) before = in("you answered: {name}", {.name = std::string(before)});
        std::cerr << head(written([&](auto to) { write_title(to, asked, made, in()); }),
                          change           ? in("b keep it as it was")
                          : before.empty() ? in("b back  w why  r review")
                                           : before,
                          at_.bold);
        if (change && !before.empty()) say(before);
        if (!change && about_ != 0 && made.about > about_)
            say(in("{n} more, because of your answer.",
                   {.n = static_cast<long>(made.about - about_)}));
        if (!change) about_ = made.about;
        if (!change && asked.kind != page_kind::one && !so_far().empty() &&
            !std::exchange(told_soon_, true))
            say(in("{name} The rest can only make it sooner.", {.name = so_far()}));
        if (asked.kind == page_kind::fields) return ask_facts(asked);
        if (asked.kind == page_kind::one) return ask_again(asked);
        if (asked.kind == page_kind::number) return ask_number(asked);
        ask_items(asked);
    }
    void ask_items(const page& asked) {
        std::cerr << in().of(about(asked.id).question) << "\n\n"
                  << written([&](auto to) { write_items(to, asked, in()); }) << "\n  0  "
                  << in("None of these") << "\n\n";
        const long example = asked.size() > 1 ? 2 : 1;
        put(in("Numbers that apply, 0 for none, ?{n} if not sure about {of}",
               {.n = example, .of = example}) +
                (ready_ ? in(", a advice now") : "") + '\n',
            [&](const std::string& typed) {
                if (const auto pressed = press(typed, asked)) return *pressed;
                const typed_reply read = read_reply(asked, typed);
                if (!read.wrong) talk_ = answer(talk_, asked.id, read.given);
                return written([&](auto to) { write_wrong(to, read, asked, in()); });
            });
    }
    void ask_number(const page& asked) {
        std::cerr << in().of(about(asked.id).question) << "\n\n";
        put(written([&](auto to) { write_example(to, asked, in()); }) + "\n",
            [&](const std::string& typed) {
                if (const auto pressed = press(typed, asked)) return *pressed;
                const typed_number read = read_number_on(asked, typed);
                if (!read.wrong) talk_ = answer_number(talk_, asked.id, read.told);
                return written([&](auto to) { write_wrong(to, read, asked, in()); });
            });
    }
    /// A grave sign that somebody is not sure about, in the full words of its questions.
    void ask_again(const page& asked) {
        const item one = asked.begin()->id;
        std::cerr << written([&](auto to) { write_how_to_tell(to, one, in()); }) << "\n  "
                  << in("1  No    2  Yes    3  Still not sure") << "\n\n";
        put("", [&](const std::string& typed) -> std::string {
            if (const auto pressed = press(typed, asked)) return *pressed;
            if (typed != "1" && typed != "2" && typed != "3") return in("Type 1, 2 or 3.");
            const tick noticed[] = {tick::no, tick::yes, tick::unsure};
            talk_ = tell(talk_, one, noticed[typed[0] - '1']);
            return "";
        });
    }
    /// What is wrong with the facts up to one of them, in a sentence; nothing where nothing is.
    std::string wrong_with(const four_facts& told, std::size_t last) const {
        const maybe<fault> found = fault_of(told, last);
        return std::string(found ? in().of(about(*found).says) : "");
    }
    /// Asks for those facts that are missing; where they are changed, for each, and an empty line keeps it.
    void ask_facts(const page& asked) {
        four_facts told = facts_told(talk_);
        const bool change = talk_.changing().has_value();
        std::vector<std::pair<std::size_t, std::string>> open;
        for (std::size_t i = 0; i < std::size(fact_questions); ++i) {
            const std::string known = written([&](auto to) { write_fact(to, told, i, in()); });
            if (change || known.empty()) open.emplace_back(i, known);
        }
        for (std::size_t at = 0; at < open.size();) {
            const auto& [which, known] = open[at];
            std::string ask(in().of(about(fact_questions[which]).other));
            if (!known.empty()) ask += '\n' + in("(Enter keeps: {name})", {.name = known});
            ask.append(
                std::max<std::size_t>(57, render::letters_in(ask) + 1) - render::letters_in(ask),
                ' ');
            bool left = false;
            bool back = false;
            put(ask,
                [&, i = which, kept = !known.empty()](const std::string& typed) -> std::string {
                    back = at > 0 && typed == "b";
                    if (back) return "";
                    if (kept && typed.empty()) return wrong_with(told, i);
                    const auto pressed = press(typed, asked);
                    left = pressed && pressed->empty();
                    if (pressed) return *pressed;
                    told = with_typed(told, i, typed);
                    return wrong_with(told, i);
                });
            if (left) return;
            // Of those too young nothing else is asked.
            if (!change && !back && !fault_of(four_facts{.age = told.age})) break;
            at = back ? at - 1 : at + 1;
            // Who had no pain at all has none now.
            const bool painless = told.worst_pain && told.worst_pain->value == 0;
            if (painless && told.pain_now) told.pain_now = pain_score{0};
            if (painless && at < open.size() && open[at].first == fact_of_pain_now) ++at;
        }
        talk_ = answer(talk_, told);
    }

    /// For those too young, what can need help sooner.
    void stop_or_go_on(std::size_t pages) {
        const advice plan = advise(report_of(talk_));
        std::cerr << '\n';
        const std::string level = written([&](auto to) { write_headline(to, plan, in()); });
        say(in(
            "This advice is made for people of 16 and over. At your age: {name}. {other} Tell a parent or another adult you trust.",
            {.name = level, .other = in().of(about(plan.urgency).action)}));
        put("\n  " +
                in("1  Check for signs that need help sooner ({name})",
                   {.name = counted(pages, "1 page", "{n} pages", in())}) +
                "\n  " + in("2  Stop here") + '\n',
            [&](const std::string& typed) -> std::string {
                if (typed == "b") talk_ = undo(talk_);
                if (typed != "1" && typed != "2" && typed != "b")
                    return in("Type 1 or 2, or b to go back.");
                if (typed == "2") show_result(false);
                return "";
            });
    }
    void advise_or_go_on(std::size_t pages) {
        std::cerr << '\n' << in("The danger signs are done. I can advise you now.") << "\n\n";
        put(in("{name} can change the exercises and what may play a part.",
               {.name = counted(pages, "1 more page", "{n} more pages", in())}) +
                "\n\n  " + in("Enter  ask on      a  advice now      r  review your answers") +
                '\n',
            [&](const std::string& typed) -> std::string {
                const bool pressed = typed.empty() || press(typed, page{}).value_or("?").empty();
                return pressed ? "" : in("Type Enter, a or r.");
            });
    }

    /// Shows what was answered, a line a page, to be changed by its number.
    void check_answers(bool more) {
        constexpr std::size_t most = 14;
        const reviewed all = review(talk_);
        if (review_from_ >= all.size()) review_from_ = 0;
        std::cerr << head(in("Check your answers"),
                          (all.size() > most ? in("m for more,") + ' ' : "") +
                              (more ? in("number to change, Enter to go on")
                                    : in("number to change, Enter for advice")),
                          at_.bold);
        std::cerr << written([&](auto to) {
            for (std::size_t i = review_from_; i < std::min(all.size(), review_from_ + most); ++i) {
                const review_line& each = all.begin()[i];
                to = write_review_line(to, i + 1, each, facts_told(talk_),
                                       changed_.contains(each.page), in());
            }
            if (before_change_)
                *write_change(to, advise(*before_change_), advise(report_of(talk_)), in()) = '\n';
        });
        put("\n", [&](const std::string& typed) -> std::string {
            const std::size_t number = static_cast<std::size_t>(
                std::max(0, read_number(number::bridges, typed).value_or(0)));
            if (typed.empty()) {
                reviewing_ = false;
                before_change_.reset();
                changed_ = {};
                if (!more) show_result(false);
            } else if (typed == "m" && all.size() > most) {
                review_from_ += most;
                review_now_ = true;
            } else if (number >= 1 && number <= all.size()) {
                if (!before_change_) before_change_ = report_of(talk_);
                reviewing_ = true;
                changed_.insert(all.begin()[number - 1].page);
                talk_ = reopen(talk_, all.begin()[number - 1].page);
            } else {
                return in("Type a number of the list, or press Enter.");
            }
            return "";
        });
    }
    /// Shows the advice, and what can be done with it. In an emergency nothing else is asked.
    void show_result(bool emergency) {
        if (checks_in_) return void(over_ = true);
        begin_to_keep(wanted_, talk_);
        keep(wanted_, talk_);
        shown_ = at_.shown_at && !wanted_.why && !wanted_.tests && !wanted_.picture &&
                 is_read(wanted_.format);
        over_ = true;
        if (!shown_ && !emergency) return;
        const report from = report_of(talk_);
        const bool slip = emergency && !review(talk_).empty();
        const std::string choices =
            '\n' +
            (slip        ? in("I have no more questions.   u  I typed that by mistake   q  stop")
             : emergency ? in("I have no more questions.   q  stop")
                         : in("d details   r change an answer   q stop")) +
            '\n';
        std::optional<std::string> typed = "d";
        request as_text = wanted_;
        as_text.format = output::text;
        while (over_ && typed) {
            if (*typed == "d") {
                show(advice_for(from, as_text), advice_of(from, as_text).urgency, in(), at_,
                     shown_ ? std::cout : std::cerr, choices);
                as_text.how.all_left_out = as_text.how.details;
                as_text.how.details = true;
            }
            const bool mistake = slip && *typed == "u";
            wanted_.how.crisis_help |= mistake && render::crisis_told(advise(from));
            // What was kept is not to be taken back, but can be changed.
            review_now_ = mistake ? talk_.size() == 0 : !emergency && *typed == "r";
            if (mistake) talk_ = undo(talk_);
            over_ = !mistake && !review_now_;
            if (over_) typed = line(choices);
        }
    }

    request& wanted_;
    terminal at_;
    interview talk_;
    /// How many pages there were said to be, and from which line the review is shown.
    std::size_t about_ = 0, review_from_ = 0;
    bool ready_ = false, offered_ = false, told_young_ = false, over_ = false, shown_ = false;
    bool finishing_ = false, reviewing_ = false, review_now_ = false, told_soon_ = false;
    std::optional<report> before_change_{};
    set_of<page_id> changed_{};
    /// What a check-in shows again.
    set_of<page_id> again_{};
    bool checks_in_ = false;
};

/// Runs the session of an advice at a terminal, or prints it; false where there is none.
bool hold_session(request wanted, const report& from, terminal at) {
    const advice plan = advice_of(from, wanted);
    const session_script script = session(plan, wanted.session_how);
    if (script.empty()) return false;
    if (!at.typed_at || !at.shown_at || wanted.no_input || !session_view::can_run) {
        std::cout << session_view::listing(plan, script, wanted.in()) << std::flush;
        return true;
    }
#if __has_include(<termios.h>)
    session_view::live run(from, plan, script, wanted.in(), wanted.bell,
                           environment("TERM") != "dumb");
    const std::optional<report> told = run.hold();
    if (!told) return true;
    // The next session waits, whatever is answered now; a file keeps that.
    wanted.course =
        stopped_by(wanted.course ? *wanted.course : begin_course(from, plan), *run.ended_by());
    if (!wanted.save) wanted.save = wanted.kept_in;
    keep(wanted, begin(*told));
    std::cout << advice_for(*told, wanted) << std::flush;
#endif
    return true;
}

/// A check-in: what is told, the danger signs again, what it comes to; and the file is kept up.
int check_in_at(request wanted, terminal at) {
    const bool asks = at.typed_at && !wanted.no_input;
    if (!wanted.save) wanted.save = wanted.kept_in;
    if (asks) check_in_view::questions(wanted, at.bold).ask();
    if (!wanted.from.worst_pain)
        throw refused("--check-in: needs --pain, the worst pain of the week, 0 to 10");
    interview today = check_in_view::of_today(wanted);
    if (asks) {
        today = without_old_noes(today);
        conversation talk(wanted, at, today);
        talk.check_in(pages_to_reopen(today));
        talk.hold();
        today = talk.talk();
    }
    const check_in_view::outcome found = check_in_view::check_in_now(wanted, report_of(today));
    wanted.course = found.done.after;
    // A week counts once what it comes to is where it was wanted.
    if (wanted.out) put_whole(*wanted.out, found.text);
    keep(wanted, today);
    if (wanted.out) return 0;
    at.bold = at.bold && at.shown_at;
    show(found.text, found.done.urgency, wanted.in(), at, std::cout);
    return 0;
}

/// Answers a command line, by asking where that is wanted; the exit code.
int run(const request& wanted, bool bare) {
    const bool lists_only =
        wanted.help || wanted.version || wanted.list || wanted.lists || wanted.picture;
    const bool advises = !lists_only && !wanted.why && !wanted.tests && is_read(wanted.format);
    terminal at;
    at.bold = isatty(2) != 0 && !wanted.no_color && environment("NO_COLOR").empty() &&
              environment("TERM") != "dumb";
    if (bare && !at.typed_at) {
        std::cerr << usage();
        return 2;
    }
    const bool file = (wanted.kept || wanted.save) && wanted.from == report{};
    const bool untold = wanted.session && wanted.from == report{};
    const interview start = wanted.kept.value_or(begin(wanted.from));
    request settled = wanted;
    if (wanted.kept) settled.from = report_of(start);
    if (wanted.save && !wanted.kept && std::ifstream(*wanted.save).peek() != EOF)
        throw refused("--save: " + in_quotes(*wanted.save) +
                      " is there already; --resume it, or name another file");
    if (wanted.check_in && !lists_only) return check_in_at(wanted, at);
    // Before anything is asked: to a file that cannot be written all answers would be lost.
    if (!lists_only) keep(wanted, start);
    if (wanted.no_input && !lists_only) {
        std::string open;
        for (const page_id which : pages_left(start))
            open.append(open.empty() ? prompt("Not asked:").in(wanted.in()) + ' ' : "; ")
                .append(wanted.in().of(about(which).title));
        if (!open.empty()) say(open + ".");
    } else if ((bare || wanted.ask || ((file || untold) && at.typed_at)) && !lists_only) {
        if (!at.typed_at) throw refused("--ask: there is no terminal to ask at");
        settled.how.asking_is_over = true;
        conversation talk(settled, at, start);
        talk.open();
        settled.from = talk.hold();
        if (talk.shown() && !wanted.session && !wanted.out) return 0;
    }
    if (!lists_only && (wanted.no_input || wanted.kept == maybe<interview>{})) {
        begin_to_keep(settled, start);
        keep(settled, start);
    }
    if (wanted.session && !lists_only && hold_session(settled, settled.from, at)) return 0;
    at.bold = at.bold && advises;
    const advice plan = advice_of(settled.from, settled);
    const std::string answer = answer_to(settled);
    // A program for breaks shows nothing then, so it is said here.
    if (!lists_only && is_of_breaks(wanted.format) && has_no_breaks(plan))
        say(prompt("There is no exercise for a break in it: {name}. --format text says what to do.")
                .in(settled.in(), {.name = settled.in().of(about(plan.urgency).name)}));
    // First what says which exercises there are: an older one must not outlive them.
    if (wanted.out) put_whole(*wanted.out, answer);
    if (wanted.pictures && !lists_only) put_pictures(plan, settled);
    if (wanted.out) return 0;
    show(answer, plan.urgency, settled.in(), at, std::cout);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    // A reader that went away is a failed write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    // No file is open while somebody types, so nothing is left to put right but the terminal.
    std::signal(SIGINT, [](int) {
        session_view::leave_the_terminal();
        std::_Exit(130);
    });
    try {
        const words arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
        if (const int failed = run(read_options(arguments), arguments.empty())) return failed;
    } catch (const std::exception& problem) {
        std::cerr << "advise: " << problem.what() << '\n';
        return 2;
    }
    std::cout << std::flush;
    if (std::cout.good()) return 0;
    std::cerr << "advise: the output could not be written\n";
    return 1;
}
