/* SPDX-License-Identifier: MIT
 *
 * hamstring from C, and from any language that calls C: a conversation page by page, the advice, a session, a
 * check-in, and every form that the library writes. Nothing is kept between calls, nothing is allocated, nothing is
 * printed; any bytes may be passed in.
 *
 * Shape: a talk and a session are bytes of the caller's, `hamstring_talk_size()` and `hamstring_session_size()` of
 * them at an address that 8 divides; elsewhere they are refused. They can be copied, kept while the program runs, and
 * dropped. Not to be stored: `hamstring_save` writes a line for that. Bytes that are no talk or session are refused.
 *
 * What a function gives back: where it gives an int32_t, 0 or more is an answer, and below 0 is one of the
 * `HAMSTRING_BAD_...`, and then nothing was changed. A function that writes text takes room, its closing zero counted,
 * and gives back how many bytes the whole text has, without that zero: what does not fit is left out at the end, between
 * two letters, and a call with more room gives all of it. Null with room for 0 asks for the size. A text of 0 bytes says
 * that there is none, or that the call was refused: `hamstring_urgency` says whether a talk is one. Texts are UTF-8.
 *
 * Threads: any, and as many as there are; one talk or session is not to be changed by two at once. What is passed in is
 * read during the call alone. Enumerators are int32_t wherever they are passed. */
#ifndef HAMSTRING_C_API_H
#define HAMSTRING_C_API_H

#include <stddef.h>
#include <stdint.h>

/* What a shared library shows of itself. */
#if defined(_WIN32)
#ifdef HAMSTRING_BUILDS
#define HAMSTRING_EXPORT __declspec(dllexport)
#else
#define HAMSTRING_EXPORT
#endif
#else
#define HAMSTRING_EXPORT __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Of this header: a library that says another number has other structs. */
#define HAMSTRING_C_API 1

enum {
    HAMSTRING_BAD_TALK = -1,     /* the bytes are no talk, or too few */
    HAMSTRING_BAD_SESSION = -2,  /* the bytes are no session, or too few */
    HAMSTRING_BAD_PAGE = -3,     /* the page is not the one that is asked now */
    HAMSTRING_BAD_ARGUMENT = -4, /* a null pointer, or a number that means nothing there */
    HAMSTRING_BAD_LINE = -5,     /* the line that was kept is damaged, or of another form */
    HAMSTRING_BAD_REPORT = -6,   /* the JSON is no report */
    HAMSTRING_NO_SESSION = -7    /* there is no routine, or none yet: grave pages are open */
};

/* What a number is where nothing was told. */
#define HAMSTRING_NOT_TOLD (-1)

/* A text: of the library's own, there until the library is unloaded; or of the caller's, where `letters` may be null if
 * it is empty. No zero stands behind it. */
typedef struct hamstring_text {
    const char* letters;
    size_t size;
} hamstring_text;

typedef struct hamstring_talk hamstring_talk;
typedef struct hamstring_session hamstring_session;

/* The languages that a library may hold. */
enum { HAMSTRING_ENGLISH = 0, HAMSTRING_GERMAN = 1 };

/* A day and an hour where the person is. Year 0: not known. */
typedef struct hamstring_moment {
    int32_t year;
    int32_t month;
    int32_t day;
    int32_t hour;
} hamstring_moment;

/* How things are said. Null wherever it is taken: English, no number, no day. */
typedef struct hamstring_how {
    int32_t language;
    hamstring_moment now;
    /* The local emergency number and crisis line; general wording where they are empty. */
    hamstring_text emergency_number;
    hamstring_text crisis_line;
    /* Not 0: help with thoughts of ending one's life stands in it though nobody told of any, for a host where such an
     * answer was taken back. */
    int32_t crisis_help;
    /* Not 0: nothing more is asked, so what is open is not asked for in the advice. */
    int32_t asking_is_over;
} hamstring_how;

/* ---- What this is ------------------------------------------------------------------------------ */

/* HAMSTRING_C_API of the library that is called. */
HAMSTRING_EXPORT int32_t hamstring_c_api(void);
/* "0.1.0", and the edition of the knowledge: "2026-11". */
HAMSTRING_EXPORT hamstring_text hamstring_version(void);
HAMSTRING_EXPORT hamstring_text hamstring_edition(void);
/* 16 hexadecimal digits over every row of the knowledge; at least 17 bytes of room. */
HAMSTRING_EXPORT size_t hamstring_knowledge_hash(char* to, size_t room);
/* Whether a clinician has reviewed it: 0 no, 1 all of it. */
HAMSTRING_EXPORT int32_t hamstring_reviewed(void);
/* Whether this library holds a language; its tag, as "de", and its own name. */
HAMSTRING_EXPORT int32_t hamstring_has_language(int32_t language);
HAMSTRING_EXPORT hamstring_text hamstring_language_tag(int32_t language);
HAMSTRING_EXPORT hamstring_text hamstring_language_name(int32_t language);
/* What stands under every advice, and before the first question. */
HAMSTRING_EXPORT size_t hamstring_small_print(const hamstring_how* how, char* to, size_t room);

/* ---- The conversation -------------------------------------------------------------------------- */

HAMSTRING_EXPORT size_t hamstring_talk_size(void);

/* Begins a conversation. */
HAMSTRING_EXPORT int32_t hamstring_begin(hamstring_talk* talk, size_t size);

/* How a page is answered, as `hamstring_page.kind`. */
enum {
    HAMSTRING_FIELDS = 0, /* by `hamstring_answer_facts` */
    HAMSTRING_EACH = 1,   /* grave: each item by itself; by `hamstring_answer` */
    HAMSTRING_ANY = 2,    /* those that apply, or none of them; by `hamstring_answer` */
    HAMSTRING_ONE = 3,    /* one item again, with what to notice; by `hamstring_tell` */
    HAMSTRING_NUMBER = 4  /* one number, or not told; by `hamstring_answer_number` */
};

/* Why a page is shown, as `hamstring_page.reason`. */
enum {
    HAMSTRING_OF_EVERYBODY = 0,
    HAMSTRING_OPENED = 1,      /* an answer before has opened it */
    HAMSTRING_HOW_TO_TELL = 2, /* somebody was not sure about a grave sign */
    HAMSTRING_CHANGE = 3       /* somebody asked for it again */
};

/* How an item stands. */
enum { HAMSTRING_OPEN = 0, HAMSTRING_NO = 1, HAMSTRING_UNSURE = 2, HAMSTRING_YES = 3 };

#define HAMSTRING_MOST_ITEMS 7

typedef struct hamstring_item {
    int32_t item;
    int32_t left; /* how it was left when the page was shown before */
    hamstring_text key;
    hamstring_text says;
} hamstring_item;

typedef struct hamstring_page {
    int32_t page;
    int32_t kind;
    int32_t reason;
    /* The number of this page, from 1, and about how many there will have been. */
    int32_t step;
    int32_t about;
    /* Whether nothing that is left can change how soon somebody should be seen: advice can be offered. */
    int32_t ready;
    hamstring_text key;
    hamstring_text title;
    hamstring_text question;
    /* The yes before that one of the items has to name, by yes or not sure; empty where all may be no. */
    hamstring_text names;
    /* Of a page of one number: its bounds, its unit, an example, and how it was left. */
    int32_t lowest;
    int32_t highest;
    int32_t left;
    hamstring_text unit;
    hamstring_text example;
    int32_t size;
    hamstring_item items[HAMSTRING_MOST_ITEMS];
} hamstring_page;

/* The page that is asked now. 1: there is one; 0: the conversation is over. */
HAMSTRING_EXPORT int32_t hamstring_next_page(const hamstring_talk* talk, const hamstring_how* how,
                                             hamstring_page* to);

/* The sexes of `hamstring_facts`. */
enum { HAMSTRING_SEX_NOT_GIVEN = 0, HAMSTRING_FEMALE = 1, HAMSTRING_MALE = 2 };

/* The four facts, and the pain right now, which may be left out. Each HAMSTRING_NOT_TOLD where it was not told. */
typedef struct hamstring_facts {
    int32_t age;         /* years */
    int32_t sex;         /* "rather not say" is an answer too */
    int32_t worst_pain;  /* 0 to 10 */
    int32_t since_hours; /* how long it has lasted */
    int32_t pain_now;    /* 0 to 10 */
} hamstring_facts;

/* How long a text says that it has lasted, in hours: "3 days", "8 weeks", "2 years"; HAMSTRING_NOT_TOLD where it says
 * nothing of the kind. */
HAMSTRING_EXPORT int32_t hamstring_read_duration(const char* text, size_t size);
/* The facts as they were told so far. */
HAMSTRING_EXPORT int32_t hamstring_facts_told(const hamstring_talk* talk, hamstring_facts* to);

typedef struct hamstring_ticked {
    int32_t item;
    int32_t how; /* HAMSTRING_NO, HAMSTRING_UNSURE or HAMSTRING_YES */
} hamstring_ticked;

/* Answers to the page that is asked now. 0: taken. Above 0: the number of what is wrong, see `hamstring_fault`, and the
 * talk is as it was. `others_no` not 0: every other item of the page is answered no. */
HAMSTRING_EXPORT int32_t hamstring_answer_facts(hamstring_talk* talk, const hamstring_facts* told);
HAMSTRING_EXPORT int32_t hamstring_answer(hamstring_talk* talk, int32_t page,
                                          const hamstring_ticked* ticked, size_t count,
                                          int32_t others_no);
HAMSTRING_EXPORT int32_t hamstring_answer_number(hamstring_talk* talk, int32_t page, int32_t told);
HAMSTRING_EXPORT int32_t hamstring_tell(hamstring_talk* talk, int32_t item, int32_t how);
/* What is wrong with an answer, in a sentence; empty for 0. */
HAMSTRING_EXPORT hamstring_text hamstring_fault(int32_t wrong, const hamstring_how* how);

/* Takes the last answer back. 1: done; 0: there was none. */
HAMSTRING_EXPORT int32_t hamstring_undo(hamstring_talk* talk);
/* Shows a page again, to be changed; `hamstring_undo` leaves it as it was. */
HAMSTRING_EXPORT int32_t hamstring_reopen(hamstring_talk* talk, int32_t page);
/* Why a page is asked; what to notice of an item that somebody is not sure about. */
HAMSTRING_EXPORT size_t hamstring_why(const hamstring_talk* talk, int32_t page,
                                      const hamstring_how* how, char* to, size_t room);
HAMSTRING_EXPORT size_t hamstring_how_to_tell(int32_t item, const hamstring_how* how, char* to,
                                              size_t room);

/* The review: how many pages were answered, and of each which page, its title and what was answered. */
HAMSTRING_EXPORT int32_t hamstring_review_size(const hamstring_talk* talk);
HAMSTRING_EXPORT int32_t hamstring_review_page(const hamstring_talk* talk, int32_t line,
                                               const hamstring_how* how, hamstring_text* title);
HAMSTRING_EXPORT size_t hamstring_review_answers(const hamstring_talk* talk, int32_t line,
                                                 const hamstring_how* how, char* to, size_t room);
/* What has changed in the advice from one talk to another, in a sentence; empty where nothing has. */
HAMSTRING_EXPORT size_t hamstring_change(const hamstring_talk* before, const hamstring_talk* now,
                                         const hamstring_how* how, char* to, size_t room);

/* One line that keeps the talk, and the talk that a line keeps. Danger signs that were answered long before `now` are
 * asked again. 0, or HAMSTRING_BAD_LINE; then the talk is as it was. */
HAMSTRING_EXPORT size_t hamstring_save(const hamstring_talk* talk, const hamstring_how* how,
                                       char* to, size_t room);
HAMSTRING_EXPORT int32_t hamstring_resume(hamstring_talk* talk, size_t size, const char* line,
                                          size_t letters, const hamstring_how* how);
/* How many whole days ago the line that the talk came from was saved; HAMSTRING_NOT_TOLD where that is not known. */
HAMSTRING_EXPORT int32_t hamstring_days_since_saved(const hamstring_talk* talk,
                                                    const hamstring_how* how);

/* ---- The advice -------------------------------------------------------------------------------- */

enum {
    HAMSTRING_SELF_CARE = 0,
    HAMSTRING_CLINICIAN_DAYS = 1,
    HAMSTRING_SAME_DAY = 2,
    HAMSTRING_EMERGENCY = 3
};

/* Where a talk stands. */
typedef struct hamstring_standing {
    /* How urgent it is as far as was answered, and by when. */
    int32_t urgency;
    int32_t deadline_days;
    /* The least and the greatest urgency that the open answers still leave possible. */
    int32_t least;
    int32_t most;
    /* Whether no page is left, and whether nothing that is left can change the urgency. */
    int32_t over;
    int32_t ready;
    /* Whether the person is younger than whom this is for; whether thoughts of ending one's life were told. */
    int32_t too_young;
    int32_t crisis;
    /* Exercises of the session and of the day, and what the session takes. */
    int32_t exercises;
    int32_t session_seconds;
    /* Whether a course is kept with it, and its check-ins so far. */
    int32_t course;
    int32_t check_ins;
    /* Whether somebody was to look, so that a check-in asks whether anybody has. */
    int32_t to_be_seen;
} hamstring_standing;

HAMSTRING_EXPORT int32_t hamstring_stands(const hamstring_talk* talk, hamstring_standing* to);
/* The same for the advice alone: how urgent it is, and nothing that looks ahead. */
HAMSTRING_EXPORT int32_t hamstring_urgency(const hamstring_talk* talk);
/* How urgent it is in words, and what to do. */
HAMSTRING_EXPORT size_t hamstring_headline(const hamstring_talk* talk, const hamstring_how* how,
                                           char* to, size_t room);
HAMSTRING_EXPORT hamstring_text hamstring_action(const hamstring_talk* talk,
                                                 const hamstring_how* how);
/* What the answers come to already, where that is to be seen the same day or sooner; empty otherwise. */
HAMSTRING_EXPORT size_t hamstring_so_far(const hamstring_talk* talk, const hamstring_how* how,
                                         char* to, size_t room);
/* What everybody reads, part by part, as a JSON array: `screen` of docs/advice.schema.json. */
HAMSTRING_EXPORT size_t hamstring_screen(const hamstring_talk* talk, const hamstring_how* how,
                                         char* to, size_t room);
/* The exercises of the routine, by their places: key and name. 1: there is one; 0: none with that place. */
HAMSTRING_EXPORT int32_t hamstring_routine(const hamstring_talk* talk, int32_t place,
                                           const hamstring_how* how, int32_t* exercise,
                                           hamstring_text* key, hamstring_text* name);

/* ---- The session ------------------------------------------------------------------------------- */

HAMSTRING_EXPORT size_t hamstring_session_size(void);

/* Begins the session of an advice. `pain_now`: the pain right before it, 0 to 10, or HAMSTRING_NOT_TOLD. `first_time`:
 * not 0 where the exercises are new. `begin_with`: the less sore side, see the sides. 0, or HAMSTRING_NO_SESSION. */
HAMSTRING_EXPORT int32_t hamstring_session_begin(hamstring_session* session, size_t size,
                                                 const hamstring_talk* talk, int32_t pain_now,
                                                 int32_t first_time, int32_t begin_with);

/* What is done in a step. */
enum {
    HAMSTRING_SET_UP = 0,
    HAMSTRING_GET_INTO_PLACE = 1,
    HAMSTRING_GET_READY = 2,
    HAMSTRING_HOLD = 3,
    HAMSTRING_REPETITIONS = 4,
    HAMSTRING_GO_ON = 5,
    HAMSTRING_CHANGE_SIDES = 6,
    HAMSTRING_REST = 7,
    HAMSTRING_DONE = 8
};
enum { HAMSTRING_BOTH_SIDES = 0, HAMSTRING_LEFT = 1, HAMSTRING_RIGHT = 2 };
/* How a session came to its end. */
enum {
    HAMSTRING_GOES_ON = 0,
    HAMSTRING_FINISHED = 1,
    HAMSTRING_STOPPED = 2,         /* the person did */
    HAMSTRING_STOPPED_BY_PAIN = 3, /* what hurts said so */
    HAMSTRING_STOPPED_BY_SIGN = 4  /* the talk has to be looked at again */
};

typedef struct hamstring_step {
    int32_t kind;
    int32_t exercise;
    /* Its place in the session, from 1, and how many exercises there are. */
    int32_t place;
    int32_t exercises;
    int32_t side;
    int32_t set;
    int32_t of_sets;
    int32_t repetitions;
    /* Only the easier form is done. */
    int32_t modified;
    /* Seconds: of the step, gone by in it, gone by and left in the session. */
    int32_t takes;
    int32_t into;
    int32_t elapsed;
    int32_t remaining;
    int32_t paused;
    int32_t ended_by;
    /* Whether it is time to ask for the pain from 0 to 10. */
    int32_t asks_pain;
    /* How many things are called out in it. */
    int32_t calls;
    hamstring_text exercise_key;
    hamstring_text exercise_name;
} hamstring_step;

HAMSTRING_EXPORT int32_t hamstring_session_step(const hamstring_session* session,
                                                const hamstring_how* how, hamstring_step* to);
/* What is said at the step's beginning; with `letters` above 0 a form that has no more of them. */
HAMSTRING_EXPORT size_t hamstring_session_cue(const hamstring_session* session, size_t letters,
                                              const hamstring_how* how, char* to, size_t room);

/* One thing that is called out: when, in seconds from the beginning of the step, and how it sounds, looks and feels. */
typedef struct hamstring_call {
    int32_t at;
    int32_t begins; /* it is the step's beginning: the cue says it */
    int32_t hertz;
    int32_t milliseconds;
    int32_t tones;
    int32_t flashes;
    int32_t shakes; /* milliseconds */
} hamstring_call;
HAMSTRING_EXPORT int32_t hamstring_session_call(const hamstring_session* session, int32_t which,
                                                hamstring_call* to);
HAMSTRING_EXPORT size_t hamstring_session_call_says(const hamstring_session* session, int32_t which,
                                                    const hamstring_how* how, char* to,
                                                    size_t room);

/* Lets seconds go by; in a pause, and below 0, none do. */
HAMSTRING_EXPORT int32_t hamstring_session_tick(hamstring_session* session, int32_t seconds);
HAMSTRING_EXPORT int32_t hamstring_session_pause(hamstring_session* session);
HAMSTRING_EXPORT int32_t hamstring_session_go_on(hamstring_session* session);
/* The next exercise; the end. */
HAMSTRING_EXPORT int32_t hamstring_session_skip(hamstring_session* session);
HAMSTRING_EXPORT int32_t hamstring_session_leave(hamstring_session* session);
/* It is too hard: 1 where an easier exercise came in its place, 0 where there is one set less. */
HAMSTRING_EXPORT int32_t hamstring_session_too_hard(hamstring_session* session);
/* It hurts, 0 to 10 or HAMSTRING_NOT_TOLD: 0 go on, 1 less of this exercise, 2 the session has ended. */
HAMSTRING_EXPORT int32_t hamstring_session_hurts(hamstring_session* session, int32_t pain);
/* The stop signs that end this session, by their places: its number and its question. 1: there is one; 0: no more. */
HAMSTRING_EXPORT int32_t hamstring_session_sign(const hamstring_session* session, int32_t place,
                                                const hamstring_how* how, int32_t* sign,
                                                hamstring_text* question);
/* A stop sign ends the session, and the talk becomes the one of the session's answers with it: to be asked, where a page
 * is open, and advised again. A course is begun, where there was none, and stopped: no session begins until a check-in is
 * told that somebody has looked (but for pain by its number alone). A check-in that was open is not any more. */
HAMSTRING_EXPORT int32_t hamstring_session_stop(hamstring_session* session, int32_t sign,
                                                hamstring_talk* talk);
/* What is said before the first step, and behind the last; nothing behind a stop sign: then the talk is read. */
HAMSTRING_EXPORT size_t hamstring_session_before(const hamstring_session* session,
                                                 const hamstring_how* how, char* to, size_t room);
HAMSTRING_EXPORT size_t hamstring_session_after(const hamstring_session* session,
                                                const hamstring_how* how, char* to, size_t room);

/* ---- Other forms ------------------------------------------------------------------------------- */

enum {
    HAMSTRING_TEXT = 0,
    HAMSTRING_DETAILS = 1, /* the text, and what explains it */
    HAMSTRING_MARKDOWN = 2,
    HAMSTRING_JSON = 3, /* docs/advice.schema.json */
    HAMSTRING_HTML = 4, /* a handout of one page, to be printed */
    HAMSTRING_LETTER = 5,
    HAMSTRING_ICS = 6, /* a calendar of the weeks */
    HAMSTRING_FHIR = 7,
    HAMSTRING_REPORT = 8 /* what was told, as JSON that `hamstring_begin_with` takes */
};

/* An advice in one of the forms. Calendar, handout and letter need the day in `how`: without it they are empty. */
HAMSTRING_EXPORT size_t hamstring_write(const hamstring_talk* talk, int32_t form,
                                        const hamstring_how* how, char* to, size_t room);

/* A picture of an exercise, as SVG. `dark`: for a dark ground; `moving`: it shows the way, where motion is wanted;
 * `mirrored`: the other side works. */
HAMSTRING_EXPORT size_t hamstring_picture(int32_t exercise, int32_t dark, int32_t moving,
                                          int32_t mirrored, const hamstring_how* how, char* to,
                                          size_t room);

/* Begins a conversation with what is known already: a report as JSON. 0, or HAMSTRING_BAD_REPORT. */
HAMSTRING_EXPORT int32_t hamstring_begin_with(hamstring_talk* talk, size_t size, const char* json,
                                              size_t letters);

/* ---- The check-in ------------------------------------------------------------------------------ */

/* What is told at a check-in. Each HAMSTRING_NOT_TOLD where it was not told, and that counts as nothing good; another
 * number than those named is refused. */
typedef struct hamstring_told {
    int32_t worst_pain;   /* of the week, 0 to 10: without it there is no check-in */
    int32_t pain_now;     /* 0 to 10 */
    int32_t during;       /* the highest while exercising, 0 to 10 */
    int32_t next_morning; /* 0 to 10 */
    int32_t planned;      /* sessions since the last time: 1 or more */
    int32_t done;
    int32_t why_fewer; /* see `hamstring_why_fewer` */
    int32_t overall;   /* 1 better, 2 the same, 3 worse */
    int32_t worst;     /* the exercise that hurt most */
    int32_t seen;      /* 1: somebody has looked since it was said that somebody should */
} hamstring_told;

/* Begins the course of an advice, so that a saved line keeps it; a course that goes on stays. */
HAMSTRING_EXPORT int32_t hamstring_begin_course(hamstring_talk* talk);
/* The reasons for fewer sessions, by their numbers from 1; empty where there are no more. */
HAMSTRING_EXPORT hamstring_text hamstring_why_fewer(int32_t which, const hamstring_how* how);
/* Opens a check-in: the talk is as much older as `how.now` says, and asks again every danger sign, however lately it was
 * answered, and what else can be new. Opened once more it takes the other numbers, and is no older. */
HAMSTRING_EXPORT int32_t hamstring_check_in_begin(hamstring_talk* talk, const hamstring_told* told,
                                                  const hamstring_how* how);
/* What a check-in decides. */
enum {
    HAMSTRING_PROGRESS = 0,
    HAMSTRING_MAINTAIN = 1,
    HAMSTRING_HOLD_PLAN = 2,
    HAMSTRING_CHANGE_CONTRIBUTOR = 3,
    HAMSTRING_SHORTEN = 4,
    HAMSTRING_CHANGE_APPROACH = 5,
    HAMSTRING_BEGIN_ANEW = 6,
    HAMSTRING_REGRESS = 7,
    HAMSTRING_REFER = 8,
    HAMSTRING_STOP = 9
};
/* What a check-in that was opened comes to, once its pages are answered; it counts once, and `told.seen` is what it was
 * opened with: a decision, how urgent it is, and the text of it; the course
 * of the talk goes on from there. Give it the room that it needs at once: a call that finds too little changes nothing. */
typedef struct hamstring_checked {
    int32_t decision;
    int32_t urgency;
    int32_t deadline_days;
    int32_t begins_anew;
} hamstring_checked;
HAMSTRING_EXPORT size_t hamstring_check_in(hamstring_talk* talk, const hamstring_told* told,
                                           const hamstring_how* how, hamstring_checked* came_to,
                                           char* to, size_t room);

#ifdef __cplusplus
}
#endif

#endif
