/* SPDX-License-Identifier: MIT
 *
 * examples/c_api from C: what a C program sees of the structs, and numbers, pointers and bytes that mean nothing. What the
 * answers come to is tested from Python beside it; this runs under the sanitizers and valgrind as it is. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "hamstring.h"

static int failures = 0;

static void check(int holds, const char *what, int line) {
    if (holds) return;
    printf("line %d: %s\n", line, what);
    ++failures;
}
#define CHECK(...) check((__VA_ARGS__) ? 1 : 0, #__VA_ARGS__, __LINE__)

/* Numbers that no page, sign, form or score has, and some that have. */
static const int32_t numbers[] = {INT32_MIN, INT32_MIN + 1, -1000, -2, -1, 0, 1, 2, 7, 40, 63, 255, 256, 65536, INT32_MAX - 1,
                                  INT32_MAX};
enum { COUNT = sizeof numbers / sizeof *numbers };

static hamstring_text text_of(const char *letters) {
    hamstring_text result = {letters, strlen(letters)};
    return result;
}

static hamstring_how german(void) {
    hamstring_how how;
    memset(&how, 0, sizeof how);
    how.language = HAMSTRING_GERMAN;
    how.now.year = 2026;
    how.now.month = 11;
    how.now.day = 28;
    how.now.hour = 9;
    how.emergency_number = text_of("112");
    how.crisis_line = text_of("116 123");
    return how;
}

/* Answers page after page with no, the facts as those of somebody of 40, until there is none. */
static int to_the_end(hamstring_talk *talk) {
    hamstring_page page;
    int pages = 0;
    while (hamstring_next_page(talk, NULL, &page) == 1) {
        hamstring_facts told = {40, HAMSTRING_FEMALE, 3, 8 * 7 * 24, 2};
        int32_t taken = 0;
        CHECK(page.step == pages + 1 && page.about >= page.step);
        CHECK(page.key.size > 0 && page.title.size > 0 && page.size >= 0 && page.size <= HAMSTRING_MOST_ITEMS);
        if (page.kind == HAMSTRING_FIELDS) {
            taken = hamstring_answer_facts(talk, &told);
        } else if (page.kind == HAMSTRING_ONE) {
            taken = hamstring_tell(talk, page.items[0].item, HAMSTRING_NO);
        } else if (page.kind == HAMSTRING_NUMBER) {
            taken = hamstring_answer_number(talk, page.page, page.lowest);
        } else {
            hamstring_ticked one = {page.items[0].item, HAMSTRING_NO};
            if (page.names.size > 0) one.how = HAMSTRING_YES;
            taken = hamstring_answer(talk, page.page, &one, 1, 1);
        }
        CHECK(taken == 0);
        if (taken != 0 || ++pages > 100) break;
    }
    return pages;
}

/* Every function with every number above, on a talk and a session that are good: nothing but answers and refusals. */
static void strange_numbers(const hamstring_talk *good, const hamstring_session *run) {
    const size_t size = hamstring_talk_size();
    const size_t its_size = hamstring_session_size();
    hamstring_talk *const talk = malloc(size);
    hamstring_session *const session = malloc(its_size);
    hamstring_how how = german();
    char text[300];
    int32_t i, j;
    for (i = 0; i < COUNT; ++i) {
        const int32_t n = numbers[i];
        hamstring_text words;
        hamstring_call call;
        int32_t number;
        how.language = n;
        how.now.year = numbers[(i + 5) % COUNT];
        how.now.month = numbers[(i + 3) % COUNT];
        CHECK(hamstring_has_language(n) == (n == 0 || n == 1));
        CHECK(hamstring_language_tag(n).size == 2 && hamstring_language_name(n).size > 0);
        words = hamstring_fault(n, &how);
        words = hamstring_why_fewer(n, &how);
        hamstring_why(good, n, &how, text, sizeof text);
        hamstring_how_to_tell(n, &how, text, sizeof text);
        hamstring_review_page(good, n, &how, &words);
        hamstring_review_answers(good, n, &how, text, sizeof text);
        hamstring_write(good, n, &how, text, sizeof text);
        hamstring_picture(n, n, n, n, &how, text, sizeof text);
        hamstring_routine(good, n, &how, &number, &words, &words);
        hamstring_save(good, &how, text, sizeof text);
        hamstring_days_since_saved(good, &how);
        hamstring_session_sign(run, n, &how, &number, &words);
        hamstring_session_call(run, n, &call);
        hamstring_session_call_says(run, n, &how, text, sizeof text);
        for (j = 0; j < COUNT; ++j) {
            const int32_t m = numbers[j];
            const hamstring_ticked ticked = {n, m};
            const hamstring_facts facts = {n, m, n, m, n};
            const hamstring_told told = {m, n, m, n, m, n, m, n, m, n};
            hamstring_checked came;
            memcpy(talk, good, size);
            hamstring_answer_facts(talk, &facts);
            hamstring_answer(talk, n, &ticked, 1, m);
            hamstring_answer_number(talk, n, m);
            hamstring_tell(talk, n, m);
            CHECK(memcmp(talk, good, size) == 0);
            hamstring_reopen(talk, n);
            hamstring_answer_number(talk, n, m);
            hamstring_check_in_begin(talk, &told, &how);
            hamstring_check_in(talk, &told, &how, &came, text, sizeof text);
            CHECK(hamstring_urgency(talk) >= 0);
            hamstring_session_begin(session, its_size, good, n, m, n);
            memcpy(session, run, its_size);
            hamstring_session_hurts(session, n);
            hamstring_session_tick(session, m);
            hamstring_session_stop(session, n, talk);
            CHECK(hamstring_urgency(talk) >= 0);
            hamstring_session_tick(session, n);
        }
    }
    /* A pain that is none begins no session and no check-in. */
    CHECK(hamstring_session_begin(session, its_size, good, 11, 0, 0) == HAMSTRING_BAD_ARGUMENT);
    CHECK(hamstring_session_begin(session, its_size, good, -2, 0, 0) == HAMSTRING_BAD_ARGUMENT);
    CHECK(hamstring_session_begin(session, its_size, good, 3, 0, 3) == HAMSTRING_BAD_ARGUMENT);
    free(talk);
    free(session);
}

/* Null pointers, and bytes that are no talk: refused, each function that takes them. */
static void nothing_at_all(void) {
    const size_t size = hamstring_talk_size();
    void *const zeros = calloc(1, size + hamstring_session_size());
    hamstring_talk *const talks[] = {NULL, zeros, (hamstring_talk *)((char *)zeros + 1)};
    size_t i;
    CHECK(hamstring_begin(NULL, size) == HAMSTRING_BAD_TALK);
    CHECK(hamstring_begin(zeros, size - 1) == HAMSTRING_BAD_TALK);
    CHECK(hamstring_begin((hamstring_talk *)((char *)zeros + 1), size) == HAMSTRING_BAD_TALK);
    CHECK(hamstring_begin_with(zeros, size, NULL, 0) == HAMSTRING_BAD_ARGUMENT);
    CHECK(hamstring_resume(zeros, size, NULL, 0, NULL) == HAMSTRING_BAD_ARGUMENT);
    CHECK(hamstring_resume(zeros, size, "", 0, NULL) == HAMSTRING_BAD_LINE);
    CHECK(hamstring_begin_with(zeros, size, "", 0) == HAMSTRING_BAD_REPORT);
    CHECK(hamstring_read_duration(NULL, 3) == HAMSTRING_NOT_TOLD);
    for (i = 0; i < 3; ++i) {
        hamstring_talk *const talk = talks[i];
        hamstring_session *const session = (hamstring_session *)talk;
        const hamstring_facts facts = {40, 1, 3, 3, 3};
        const hamstring_told told = {3, 3, 3, 3, 3, 3, 0, 1, 0, 0};
        hamstring_page page;
        hamstring_standing stands;
        hamstring_step step;
        hamstring_call call;
        hamstring_facts got;
        CHECK(hamstring_next_page(talk, NULL, &page) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_facts_told(talk, &got) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_answer_facts(talk, &facts) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_answer(talk, 0, NULL, 0, 1) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_answer_number(talk, 0, 0) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_tell(talk, 0, 1) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_undo(talk) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_reopen(talk, 0) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_review_size(talk) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_review_page(talk, 0, NULL, NULL) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_days_since_saved(talk, NULL) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_stands(talk, &stands) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_urgency(talk) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_routine(talk, 0, NULL, NULL, NULL, NULL) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_begin_course(talk) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_check_in_begin(talk, &told, NULL) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_check_in(talk, &told, NULL, NULL, NULL, 0) == 0);
        CHECK(hamstring_why(talk, 0, NULL, NULL, 0) == 0 && hamstring_save(talk, NULL, NULL, 0) == 0);
        CHECK(hamstring_review_answers(talk, 0, NULL, NULL, 0) == 0);
        CHECK(hamstring_change(talk, talk, NULL, NULL, 0) == 0);
        CHECK(hamstring_headline(talk, NULL, NULL, 0) == 0 && hamstring_action(talk, NULL).size == 0);
        CHECK(hamstring_so_far(talk, NULL, NULL, 0) == 0 && hamstring_screen(talk, NULL, NULL, 0) == 0);
        CHECK(hamstring_write(talk, 0, NULL, NULL, 0) == 0);
        CHECK(hamstring_session_begin(session, 0, talk, 3, 0, 0) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_session_step(session, NULL, &step) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_cue(session, 0, NULL, NULL, 0) == 0);
        CHECK(hamstring_session_call(session, 0, &call) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_call_says(session, 0, NULL, NULL, 0) == 0);
        CHECK(hamstring_session_tick(session, 1) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_pause(session) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_go_on(session) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_skip(session) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_leave(session) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_too_hard(session) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_hurts(session, 1) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_sign(session, 0, NULL, NULL, NULL) == HAMSTRING_BAD_SESSION);
        CHECK(hamstring_session_stop(session, 0, talk) == HAMSTRING_BAD_TALK);
        CHECK(hamstring_session_before(session, NULL, NULL, 0) == 0 && hamstring_session_after(session, NULL, NULL, 0) == 0);
    }
    free(zeros);
}

/* A session, second by second: to its end in the time that it says. */
static void second_by_second(const hamstring_session *begun) {
    const size_t size = hamstring_session_size();
    hamstring_session *const run = malloc(size);
    hamstring_step step;
    int32_t seconds = 0, all;
    memcpy(run, begun, size);
    CHECK(hamstring_session_step(run, NULL, &step) == 0 && step.place == 1 && step.exercises > 0);
    all = step.remaining;
    CHECK(hamstring_session_step(run, NULL, NULL) == HAMSTRING_BAD_ARGUMENT);
    while (step.ended_by == HAMSTRING_GOES_ON && seconds < 36000) {
        CHECK(step.elapsed == seconds && step.remaining == all - seconds && step.into <= step.takes);
        hamstring_session_tick(run, 1);
        ++seconds;
        hamstring_session_step(run, NULL, &step);
    }
    CHECK(step.ended_by == HAMSTRING_FINISHED && seconds == all);
    free(run);
}

int main(void) {
    const size_t size = hamstring_talk_size();
    hamstring_talk *const talk = malloc(size);
    hamstring_session *const session = malloc(hamstring_session_size());
    const char *const desk = "{\"age\": 34, \"sex\": \"male\", \"worst_pain\": 3, \"duration_hours\": 1680,"
                             "\"present\": [\"back_of_thigh_tightness\", \"sits_most_of_the_day\"]}";
    char hash[17];
    int32_t begun;
    CHECK(hamstring_c_api() == HAMSTRING_C_API);
    CHECK(hamstring_knowledge_hash(hash, sizeof hash) == 16 && strlen(hash) == 16);
    CHECK(hamstring_version().size == 5 && hamstring_edition().size == 7);
    CHECK(hamstring_reviewed() == 0 || hamstring_reviewed() == 1);
    CHECK(hamstring_begin(talk, size) == 0 && to_the_end(talk) > 5);
    CHECK(hamstring_begin_with(talk, size, desk, strlen(desk)) == 0 && to_the_end(talk) > 5);
    begun = hamstring_session_begin(session, hamstring_session_size(), talk, 2, 0, HAMSTRING_BOTH_SIDES);
    CHECK(begun == 0);
    if (begun == 0) {
        second_by_second(session);
        strange_numbers(talk, session);
    }
    nothing_at_all();
    free(session);
    free(talk);
    printf("%d failed\n", failures);
    return failures == 0 ? 0 : 1;
}
