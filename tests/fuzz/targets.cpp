// SPDX-License-Identifier: MIT
// All targets in one program, so that the library is compiled with its sanitizers once and not seven times. FUZZ_TARGET in
// the environment says which of them is run.

#define LLVMFuzzerTestOneInput try_advise
#include "advise.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput try_render
#include "render.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput try_keys
#include "keys.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput try_saved
#include "saved.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput try_report_json
#include "report_json.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput try_command_line
#include "command_line.cpp"
#undef LLVMFuzzerTestOneInput
#define LLVMFuzzerTestOneInput try_c_api
#include "c_api.cpp"
#undef LLVMFuzzerTestOneInput

// The C interface itself, which is a program's own and in no header.
#include "../../examples/c_api/interview.cpp"

#include "../../examples/c_api/advice.cpp"
#include "../../examples/c_api/check_in.cpp"
#include "../../examples/c_api/forms.cpp"
#include "../../examples/c_api/session.cpp"

#include <cstdlib>

namespace {

struct target {
    std::string_view name;
    int (*run)(const std::uint8_t*, std::size_t);
};

constexpr target targets[] = {
    {"advise", try_advise}, {"render", try_render},           {"keys", try_keys},
    {"saved", try_saved},   {"report_json", try_report_json}, {"command_line", try_command_line},
    {"c_api", try_c_api},
};

/// The target that is asked for; ends the run where none is, or one that is not there.
const target& chosen() {
    const char* const asked = std::getenv("FUZZ_TARGET");
    for (const target& each : targets)
        if (asked != nullptr && each.name == asked) return each;
    std::fputs("FUZZ_TARGET names no target\n", stderr);
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const target& asked = chosen();
    return asked.run(data, size);
}
