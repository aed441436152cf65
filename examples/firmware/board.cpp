// SPDX-License-Identifier: MIT
//
// A Cortex-M4 as it comes out of reset, with a debugger beside it: the vector table, the memory before any code, the
// clock, and the console by semihosting.
#include "board.hpp"

#include <cstdint>

extern "C" {
// From cortex_m4.ld.
extern std::uint32_t stack_bottom[], stack_top[], handlers_top[];
extern std::uint32_t data_in_flash[], data_begin[], data_end[], bss_begin[], bss_end[];
void on_reset();
[[noreturn]] void begin();
[[noreturn]] void on_fault();
void on_tick();
}

namespace {

// ---- Semihosting -----------------------------------------------------------------------------------

/// What the debugger is asked for.
enum class service : std::uint32_t {
    open = 0x01,
    write = 0x05,
    read = 0x06,
    exit_with_code = 0x20,
};

/// Stops for the debugger, and takes its answer.
std::uint32_t ask_debugger(service what, const void* with) {
    register std::uint32_t r0 asm("r0") = static_cast<std::uint32_t>(what);
    register const void* r1 asm("r1") = with;
    asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

/// Opens a file of the machine that the debugger runs on; else its own console, which knows no end of the input.
std::uint32_t open_one(const char* name, std::uint32_t size, std::uint32_t mode) {
    const struct {
        const char* name;
        std::uint32_t mode, size;
    } file{name, mode, size}, console{":tt", mode, 3};
    const std::uint32_t opened = ask_debugger(service::open, &file);
    return opened != ~std::uint32_t{0} ? opened : ask_debugger(service::open, &console);
}

constexpr std::uint32_t to_read = 0;
constexpr std::uint32_t to_append = 8;
std::uint32_t input, output;

[[noreturn]] void leave(std::uint32_t code) {
    constexpr std::uint32_t application_exit = 0x20026;
    const std::uint32_t how[] = {application_exit, code};
    for (;;) ask_debugger(service::exit_with_code, how);
}

void write_text(const char* text) {
    std::size_t size = 0;
    while (text[size] != '\0') ++size;
    board::write(text, size);
}

void write_number(std::uint32_t value) {
    char digits[11] = {};
    char* at = digits + 10;
    do *--at = static_cast<char>('0' + value % 10);
    while ((value /= 10) != 0);
    write_text(at);
}

// ---- The stack -------------------------------------------------------------------------------------

/// What lies in the stack before anybody was there.
constexpr std::uint32_t untouched = 0x5AFE57AC;

void tell_stack() {
    const std::uint32_t* deepest = stack_bottom;
    while (deepest != stack_top && *deepest == untouched) ++deepest;
    write_text("\n(stack: ");
    write_number(static_cast<std::uint32_t>(stack_top - deepest) * sizeof *deepest);
    write_text(" of ");
    write_number(static_cast<std::uint32_t>(stack_top - stack_bottom) * sizeof *deepest);
    write_text(" bytes)\n");
}

/// The part of the core that says what may be touched, a region a number.
struct memory_protection {
    std::uint32_t control, region, base, size;
};
volatile memory_protection& protection() {
    return *reinterpret_cast<volatile memory_protection*>(0xE000ED94);
}

/// The 8 kB below the memory, where a stack that grows too deep ends, are nobody's: a fault, and no wrong advice.
void guard_stack() {
    constexpr std::uint32_t on_beside_the_map_of_the_core = 5;
    constexpr std::uint32_t eight_kilobytes_of_nobody = 12U << 1U | 1U;
    protection().region = 0;
    protection().base = reinterpret_cast<std::uintptr_t>(stack_bottom) - 8192;
    protection().size = eight_kilobytes_of_nobody;
    protection().control = on_beside_the_map_of_the_core;
}

// ---- The clock -------------------------------------------------------------------------------------

/// A timer of the core, which counts down from a number of 24 bits.
struct core_timer {
    std::uint32_t control, reload, now;
};
volatile core_timer& timer() { return *reinterpret_cast<volatile core_timer*>(0xE000E010); }

constexpr std::uint32_t core_hertz = 25'000'000;
constexpr std::uint32_t ticks_a_second = 4;
volatile std::uint32_t ticks = 0;

void start_clock() {
    constexpr std::uint32_t on_with_interrupt_at_core_clock = 7;
    timer().reload = core_hertz / ticks_a_second - 1;
    timer().now = 0;
    timer().control = on_with_interrupt_at_core_clock;
}

}  // namespace

// ---- What the coach needs --------------------------------------------------------------------------

std::size_t board::read(char* to, std::size_t room) {
    const struct {
        std::uint32_t file;
        char* to;
        std::uint32_t room;
    } where{input, to, room};
    const std::uint32_t left = ask_debugger(service::read, &where);
    return left > room ? 0 : room - left;
}

void board::write(const char* from, std::size_t size) {
    const struct {
        std::uint32_t file;
        const char* from;
        std::uint32_t size;
    } what{output, from, size};
    ask_debugger(service::write, &what);
}

void board::wait_a_second() {
    const std::uint32_t from = ticks;
    while (ticks - from < ticks_a_second) asm volatile("wfi");
}

// ---- Out of reset ----------------------------------------------------------------------------------

extern "C" {

/// A memory that is not there, as below the stack, or an instruction that is none.
void on_fault() {
    constexpr std::uint32_t software_error = 70;
    write_text("\nFault.\n");
    leave(software_error);
}

void on_tick() { ticks = ticks + 1; }

/// The coach has a stack of its own: when it is too deep, the handler of the fault still has one.
[[gnu::naked]] void on_reset() {
    asm volatile(
        "ldr r0, =stack_top\n"
        "ldr r1, =stack_bottom\n"
        "ldr r2, =%0\n"
        "0: str r2, [r1], #4\n"
        "cmp r1, r0\n"
        "bne 0b\n"
        "msr psp, r0\n"
        "movs r0, #2\n"
        "msr control, r0\n"
        "isb\n"
        "b begin\n" ::"i"(untouched));
}

void begin() {
    for (std::uint32_t *to = data_begin, *from = data_in_flash; to != data_end;) *to++ = *from++;
    for (std::uint32_t* to = bss_begin; to != bss_end;) *to++ = 0;
    input = open_one("/dev/stdin", 10, to_read);
    output = open_one("/dev/stdout", 11, to_append);
    guard_stack();
    start_clock();
    const int code = coach::run();
    tell_stack();
    leave(static_cast<std::uint32_t>(code));
}

/// Where the core begins: its stack, its first instruction, and what it does at each exception.
struct vector_table {
    std::uint32_t* stack;
    void (*of[15])();
};
[[gnu::section(".vectors")]] extern const vector_table vectors;
const vector_table vectors{
    handlers_top,
    {on_reset, on_fault, on_fault, on_fault, on_fault, on_fault, on_fault, on_fault, on_fault,
     on_fault, on_fault, on_fault, on_fault, on_fault, on_tick}};
}
