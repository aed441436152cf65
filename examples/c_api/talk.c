/* SPDX-License-Identifier: MIT
 *
 * A conversation in C: asks page by page at a terminal, and prints the advice. As small as it may be: no way back, no
 * review, no file; examples/advise.cpp has all of that.
 *
 *     talk [emergency number]
 *
 * Exit codes: 0 advice was printed; 1 there is no memory, or the output could not be written; 2 the input ended. */
#include <hamstring.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void say(hamstring_text text) { printf("%.*s", (int)text.size, text.letters); }

/* One line of the input, without its end; 0 where there is none. Of a line that is too long nothing is taken. */
static int read_line(char* to, size_t room) {
    size_t length = 0;
    int letter = 0;
    fflush(stdout);
    while ((letter = getchar()) != EOF && letter != '\n')
        if (length + 1 < room) to[length++] = (char)letter;
    to[length + 1 < room ? length : 0] = '\0';
    return letter != EOF;
}

static int32_t number_in(const char* line) {
    char* end = NULL;
    const long found = strtol(line, &end, 10);
    return end == line || *end != '\0' || found < 0 || found > 1000 ? HAMSTRING_NOT_TOLD
                                                                    : (int32_t)found;
}

static int ask_number(const char* question, int32_t* to) {
    char line[64];
    printf("%s > ", question);
    if (!read_line(line, sizeof line)) return 0;
    *to = number_in(line);
    return 1;
}

static int ask_facts(hamstring_talk* talk, int32_t* wrong) {
    hamstring_facts told = {HAMSTRING_NOT_TOLD, HAMSTRING_SEX_NOT_GIVEN, HAMSTRING_NOT_TOLD,
                            HAMSTRING_NOT_TOLD, HAMSTRING_NOT_TOLD};
    char line[64];
    if (!ask_number("How old are you?", &told.age)) return 0;
    printf("Sex, f or m, anything else for rather not say > ");
    if (!read_line(line, sizeof line)) return 0;
    if (line[0] == 'f') told.sex = HAMSTRING_FEMALE;
    if (line[0] == 'm') told.sex = HAMSTRING_MALE;
    if (!ask_number("Worst pain lately, 0 to 10", &told.worst_pain)) return 0;
    printf("For how long, as 3 days or 8 weeks > ");
    if (!read_line(line, sizeof line)) return 0;
    told.since_hours = hamstring_read_duration(line, strlen(line));
    *wrong = hamstring_answer_facts(talk, &told);
    return 1;
}

/* Each item by itself: y, n or ?; nothing else is an answer. */
static int ask_items(hamstring_talk* talk, const hamstring_page* page, int32_t* wrong) {
    hamstring_ticked told[HAMSTRING_MOST_ITEMS];
    int32_t i = 0;
    while (i < page->size) {
        char line[64];
        printf("  ");
        say(page->items[i].says);
        printf("? y, n, or ? for not sure > ");
        if (!read_line(line, sizeof line)) return 0;
        if (line[0] == '\0' || line[1] != '\0' || strchr("yn?", line[0]) == NULL) continue;
        told[i].item = page->items[i].item;
        told[i].how = line[0] == 'y'   ? HAMSTRING_YES
                      : line[0] == 'n' ? HAMSTRING_NO
                                       : HAMSTRING_UNSURE;
        /* A yes to a grave sign may be enough: nobody is asked more in an emergency. */
        if (page->kind == HAMSTRING_EACH && told[i].how == HAMSTRING_YES) {
            *wrong = hamstring_answer(talk, page->page, told, (size_t)i + 1, 0);
            return 1;
        }
        ++i;
    }
    *wrong = hamstring_answer(talk, page->page, told, (size_t)page->size, 0);
    return 1;
}

static int ask_again(hamstring_talk* talk, const hamstring_page* page, int32_t* wrong) {
    char text[4096];
    char line[64];
    hamstring_how_to_tell(page->items[0].item, NULL, text, sizeof text);
    printf("%s", text);
    do {
        printf("y, n, or ? for still not sure > ");
        if (!read_line(line, sizeof line)) return 0;
    } while (line[0] == '\0' || line[1] != '\0' || strchr("yn?", line[0]) == NULL);
    *wrong = hamstring_tell(talk, page->items[0].item,
                            line[0] == 'y'   ? HAMSTRING_YES
                            : line[0] == 'n' ? HAMSTRING_NO
                                             : HAMSTRING_UNSURE);
    return 1;
}

static int ask(hamstring_talk* talk, const hamstring_page* page, int32_t* wrong) {
    printf("\nStep %d of about %d: ", (int)page->step, (int)page->about);
    say(page->title);
    printf("\n");
    say(page->question);
    printf("\n");
    if (page->kind == HAMSTRING_FIELDS) return ask_facts(talk, wrong);
    if (page->kind == HAMSTRING_ONE) return ask_again(talk, page, wrong);
    if (page->kind == HAMSTRING_NUMBER) {
        int32_t told = HAMSTRING_NOT_TOLD;
        if (!ask_number("A number, or Enter if you do not know", &told)) return 0;
        *wrong = hamstring_answer_number(talk, page->page, told);
        return 1;
    }
    return ask_items(talk, page, wrong);
}

int main(int argc, char** argv) {
    hamstring_talk* const talk = malloc(hamstring_talk_size());
    hamstring_how how = {0};
    hamstring_page page;
    char* text = NULL;
    size_t size = 0;
    if (talk == NULL || hamstring_begin(talk, hamstring_talk_size()) != 0) return 1;
    while (hamstring_next_page(talk, &how, &page) == 1) {
        int32_t wrong = 0;
        if (!ask(talk, &page, &wrong)) {
            fprintf(stderr, "talk: the answers ended early, so no advice\n");
            free(talk);
            return 2;
        }
        if (wrong > 0) {
            say(hamstring_fault(wrong, &how));
            printf("\n");
        }
    }
    how.asking_is_over = 1;
    if (argc > 1) {
        how.emergency_number.letters = argv[1];
        how.emergency_number.size = strlen(argv[1]);
    }
    size = hamstring_write(talk, HAMSTRING_TEXT, &how, NULL, 0) + 1;
    text = malloc(size);
    if (text == NULL) return 1;
    hamstring_write(talk, HAMSTRING_TEXT, &how, text, size);
    printf("\n%s", text);
    free(text);
    free(talk);
    return fflush(stdout) == 0 ? 0 : 1;
}
