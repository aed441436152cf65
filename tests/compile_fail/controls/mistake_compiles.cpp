// control: the mistake compiles
// refused: every bicycle needs a bell

#ifdef REPAIRED
static_assert(true, "every bicycle needs a bell");
#else
static_assert(1 + 1 == 2, "every bicycle needs a bell");
#endif
