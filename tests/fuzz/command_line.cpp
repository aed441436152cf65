// SPDX-License-Identifier: MIT
// Any words on the command line of examples/advise.cpp, and any answers to its questions: it advises,
// or says in one line what is wrong; it never crashes nor waits for ever.

#include <cstddef>
#include <cstdint>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

#define main advise_main  // the program is driven from here
#include "../../examples/advise.cpp"
#undef main

#include "input.hpp"

/// The first byte chooses: words, one on each line, or answers typed at the terminal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string typed(reinterpret_cast<const char*>(data) + 1, size - 1);
    std::string answer;
    try {
        if (data[0] % 2 == 0) {
            words arguments;
            for (std::size_t begin = 0; begin < typed.size();) {
                std::size_t end = typed.find('\n', begin);
                if (end == std::string::npos) end = typed.size();
                arguments.push_back(std::string_view(typed).substr(begin, end - begin));
                begin = end + 1;
            }
            answer = answer_to(read_options(arguments));
        } else {
            std::istringstream in(typed);
            std::ostringstream out;
            auto* const real_in = std::cin.rdbuf(in.rdbuf());
            auto* const real_out = std::cout.rdbuf(out.rdbuf());
            std::cin.clear();
            try {
                request nothing{};
                const terminal nowhere{false, false, false};
                answer = advice_for(conversation(nothing, nowhere, begin()).hold(), nothing);
            } catch (...) {
                std::cin.rdbuf(real_in);
                std::cout.rdbuf(real_out);
                throw;
            }
            std::cin.rdbuf(real_in);
            std::cout.rdbuf(real_out);
        }
        fuzz::promise(!answer.empty(), "an answer has words");
    } catch (const std::exception& problem) {
        const std::string_view said = problem.what();
        fuzz::promise(!said.empty(), "a refusal says what is wrong");
        fuzz::promise(said.find('\n') == std::string_view::npos, "a refusal is one line");
    }
    return 0;
}
