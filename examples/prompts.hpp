// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/language/german.hpp>
#include <hamstring/language/language.hpp>
#include <hamstring/render/say.hpp>
#include <hamstring/render/writer.hpp>

/// What advise.cpp says of its own in a conversation, a session and a check-in, in the languages that it speaks: a
/// host translates its words, and hamstring brings its own.

namespace command_line {

using hamstring::language;

/// The languages; any other tag is English.
inline const language* language_of(std::string_view tag) {
    for (const language* each : {&hamstring::english, &hamstring::german})
        if (tag.substr(0, tag.find('-')) == each->tag) return each;
    return nullptr;
}

struct own_text {
    std::string_view english, german;
};

// clang-format off
inline constexpr own_text own_texts[] = {
    {"Keys: the numbers that apply, 0 none of these, ?2 not sure about 2, b back, w why, r review, q stop.",
     "Tasten: die Zahlen, die zutreffen, 0 nichts davon, ?2 bei 2 nicht sicher, b zurück, w warum, r Überblick, q Ende."},
    {"advise: tight hamstrings and low back pain", "advise: verspannte Oberschenkel hinten, Schmerzen im Rücken"},
    {"about 5 min", "etwa 5 min"},
    {"For people of 16 and over. After four facts it asks about danger signs first. It is general information: it does not "
     "tell you what illness you have. Nothing you type leaves this machine. In an emergency, call your "
     "local number, do not go on.",
     "Für Menschen ab 16. Nach vier Angaben wird zuerst nach Gefahrenzeichen gefragt. Es ist allgemeine Information: Es sagt "
     "Ihnen nicht, welche Krankheit Sie haben. Was Sie eingeben, bleibt auf diesem Gerät. Rufen Sie bei einem Notfall den "
     "Notruf an, machen Sie hier nicht weiter."},
    {"You answered before: {name}. Only danger signs are asked again, after a day.",
     "Schon beantwortet: {name}. Nur Gefahrenzeichen werden nach einem Tag erneut gefragt."},
    {"Your answers are kept in {name} once you stop with q or have advice; Ctrl-C keeps none.",
     "Ihre Antworten stehen in {name}, sobald Sie mit q aufhören oder den Rat haben; Strg-C behält keine."},
    {"1 page", "1 Seite"},
    {"{n} pages", "{n} Seiten"},
    {"1 more page", "1 weitere Seite"},
    {"{n} more pages", "{n} weitere Seiten"},
    {"Enter to start, q to stop, h for help", "Eingabetaste beginnt, q hört auf, h hilft"},
    {"Enter to go on, q to stop, h for help", "Eingabetaste macht weiter, q hört auf, h hilft"},
    {"This is the first page.", "Das ist die erste Seite."},
    {"you answered: {name}", "Ihre Antwort: {name}"},
    {"b keep it as it was", "b bleibt, wie es war"},
    {"b back  w why  r review", "b zurück  w warum  r Überblick"},
    {"{n} more, because of your answer.", "{n} mehr, wegen Ihrer Antwort."},
    {"{name} The rest can only make it sooner.", "{name} Der Rest kann es nur früher machen."},
    {"None of these", "Nichts davon"},
    {"Numbers that apply, 0 for none, ?{n} if not sure about {of}", "Zahlen, die zutreffen, 0 für nichts, ?{n}, wenn bei {of} nicht sicher"},
    {", a advice now", ", a Rat jetzt"},
    {"1  No    2  Yes    3  Still not sure", "1  Nein    2  Ja    3  Immer noch nicht sicher"},
    {"Type 1, 2 or 3.", "Geben Sie 1, 2 oder 3 ein."},
    {"(Enter keeps: {name})", "(Eingabetaste behält: {name})"},
    {"This advice is made for people of 16 and over. At your age: {name}. {other} Tell a parent or another adult you trust.",
     "Dieser Rat ist für Menschen ab 16 gemacht. In Ihrem Alter gilt: {name}. {other} Sagen Sie es den Eltern oder einer anderen erwachsenen Person, der Sie vertrauen."},
    {"1  Check for signs that need help sooner ({name})", "1  Nach Zeichen sehen, die früher Hilfe brauchen ({name})"},
    {"2  Stop here", "2  Hier aufhören"},
    {"Type 1 or 2, or b to go back.", "Geben Sie 1 oder 2 ein, oder b für zurück."},
    {"The danger signs are done. I can advise you now.", "Die Gefahrenzeichen sind erledigt. Ein Rat ist jetzt möglich."},
    {"{name} can change the exercises and what may play a part.", "Das kann die Übungen noch ändern und was mitspielt: {name}."},
    {"Enter  ask on      a  advice now      r  review your answers", "Eingabetaste  weiterfragen      a  Rat jetzt      r  Antworten prüfen"},
    {"Type Enter, a or r.", "Drücken Sie die Eingabetaste, a oder r."},
    {"Check your answers", "Prüfen Sie Ihre Antworten"},
    {"m for more,", "m für mehr,"},
    {"number to change, Enter to go on", "Zahl zum Ändern, Eingabetaste weiter"},
    {"number to change, Enter for advice", "Zahl zum Ändern, Eingabetaste für den Rat"},
    {"Type a number of the list, or press Enter.", "Geben Sie eine Zahl der Liste ein, oder drücken Sie die Eingabetaste."},
    {"I have no more questions.   u  I typed that by mistake   q  stop", "Keine weiteren Fragen.   u  Das war ein Versehen   q  Ende"},
    {"I have no more questions.   q  stop", "Keine weiteren Fragen.   q  Ende"},
    {"d details   r change an answer   q stop", "d Einzelheiten   r eine Antwort ändern   q Ende"},
    {"Not asked:", "Nicht gefragt:"},
    {"--details shows how each is done, and why.", "--details zeigt, wie jede Übung geht und warum."},
    {"--test shows how", "--test zeigt, wie es geht"},
    {"Say the number with --measure {name}=N.", "Nennen Sie die Zahl mit --measure {name}=N."},
    {"No self-test that is for you would change this plan.", "Kein Selbsttest, der für Sie ist, würde diesen Plan ändern."},
    {"There is no exercise for a break in it: {name}. --format text says what to do.",
     "Darin steht keine Übung für eine Pause: {name}. --format text sagt, was zu tun ist."},
    {"stopped, so no advice", "beendet, deshalb kein Rat"},
    {"stopped. {name}", "beendet. {name}"},
    {"the answers ended early, so no advice", "die Antworten endeten früh, deshalb kein Rat"},
    {"the answers ended early. {name}", "die Antworten endeten früh. {name}"},
    {"--resume {name} goes on", "--resume {name} macht weiter"},
    // The session.
    {"begins", "Beginn"},
    {"takes", "Dauer"},
    {"Keys: Enter or space pauses, s next exercise, h too hard, p it hurts, x a stop sign, q ends.",
     "Tasten: Eingabetaste oder Leertaste macht Pause, s nächste Übung, h zu schwer, p es tut weh, x ein Warnzeichen, q Ende."},
    {"paused, Enter goes on", "Pause, Leertaste: weiter"},
    {"left", "übrig"},
    {"In its place, easier: {name}.", "Stattdessen, leichter: {name}."},
    {"One set less of: {name}.", "Ein Durchgang weniger: {name}."},
    {"How strong is the pain now, 0 to 10? (Enter: no answer)", "Wie stark ist der Schmerz jetzt, 0 bis 10? (Eingabetaste: keine Antwort)"},
    {"Type a number from 0 to 10.", "Geben Sie eine Zahl von 0 bis 10 ein."},
    {"Go on.", "Machen Sie weiter."},
    {"Do less: one set less of this exercise.", "Machen Sie weniger: einen Durchgang weniger von dieser Übung."},
    {"Stop: the session ends here.", "Hören Sie auf: Die Einheit endet hier."},
    {"Which of these is it?", "Was davon ist es?"},
    {"Its number, or Enter for none", "Die Zahl davor, oder die Eingabetaste für nichts davon"},
    {"Type a number of the list.", "Geben Sie eine Zahl der Liste ein."},
    {"The session ends here.", "Die Einheit endet hier."},
    {"That is fine.", "Das ist in Ordnung."},
    {"Do less next time.", "Machen Sie beim nächsten Mal weniger."},
    // The check-in.
    {"Check-in: the pain, and how much you did", "Zwischenbilanz: der Schmerz, und wie viel Sie gemacht haben"},
    {"Welcome back after 1 day.", "Willkommen zurück nach 1 Tag."},
    {"Welcome back after {n} days.", "Willkommen zurück nach {n} Tagen."},
    {"Enter leaves a question out; what is left out counts as not known.",
     "Die Eingabetaste lässt eine Frage aus; was Sie auslassen, gilt als nicht bekannt."},
    {"Worst pain this week, 0 to 10", "Stärkster Schmerz diese Woche, 0 bis 10"},
    {"Without this number there is no check-in; q stops.", "Ohne diese Zahl gibt es keine Zwischenbilanz; q hört auf."},
    {"Right now, at rest, 0 to 10", "Gerade jetzt, in Ruhe, 0 bis 10"},
    {"Highest while exercising, 0 to 10", "Stärkster beim Üben, 0 bis 10"},
    {"The next morning, 0 to 10", "Am nächsten Morgen, 0 bis 10"},
    {"stopped, so no check-in; the file is as it was", "beendet, deshalb keine Zwischenbilanz; die Datei ist, wie sie war"},
    {"Type a whole number from {n} to {of}, or Enter to leave it out.",
     "Geben Sie eine ganze Zahl von {n} bis {of} ein; die Eingabetaste lässt es aus."},
    {"Sessions planned since last time", "Geplante Einheiten seit dem letzten Mal"},
    {"Sessions done", "Gemachte Einheiten"},
    {"Why fewer:", "Warum weniger:"},
    {"Overall: 1 better, 2 same, 3 worse", "Insgesamt: 1 besser, 2 gleich, 3 schlechter"},
    {"Up to three things that you want to do again, such as tying shoes: 0 is not at all, 10 as before. The same things each time.",
     "Bis zu drei Dinge, die Sie wieder tun wollen, etwa Schuhe binden: 0 ist gar nicht, 10 wie früher. Jedes Mal dieselben Dinge."},
    {"How they go, as 4 7", "Wie sie gehen, zum Beispiel 4 7"},
    {"Type up to three numbers from 0 to 10, as 4 7.", "Geben Sie bis zu drei Zahlen von 0 bis 10 ein, zum Beispiel 4 7."},
    {"Seen about it since? 1 yes, 2 no", "Seither untersucht? 1 ja, 2 nein"},
    {"Which hurt most?", "Was tat am meisten weh?"},
};
// clang-format on

/// One of them, by its English; one that is not among them does not compile.
struct prompt {
    std::size_t place = 0;

    consteval prompt(const char* english) {
        while (own_texts[place].english != english) ++place;
    }
    /// In a language, filled.
    std::string in(const language& spoken, const hamstring::render::filling& with = {}) const {
        std::string said;
        hamstring::render::writer to(std::back_inserter(said), spoken);
        hamstring::render::one_line line(to);
        const own_text& text = own_texts[place];
        hamstring::render::say_filled(line, spoken.tag == "de" ? text.german : text.english, with);
        return said;
    }
};

}  // namespace command_line
