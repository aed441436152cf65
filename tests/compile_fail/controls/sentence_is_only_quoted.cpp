// control: the output lacks the text: every bicycle needs a bell
// refused: every bicycle needs a bell

#ifdef REPAIRED
static_assert(true, "every bicycle needs a bell");
#else
static_assert(unknown, "every bicycle needs a bell");
#endif
