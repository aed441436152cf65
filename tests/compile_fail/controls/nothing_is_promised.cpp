// control: no comment says what the compiler's output must contain

#ifdef REPAIRED
static_assert(true, "every bicycle needs a bell");
#else
static_assert(false, "every bicycle needs a bell");
#endif
