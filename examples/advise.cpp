// SPDX-License-Identifier: MIT
//
// hamstring on the command line: asks a person, or reads answers from options, and advises.
//
//     g++ -std=c++20 -Iinclude examples/advise.cpp -o advise && ./advise
//
// Exit codes: 0 advice was printed; 1 the output could not be written; 2 the input could not be
// used, and then there is no advice.
#include <csignal>
#include <cstdio>
#include <exception>
#include <iostream>

#if __has_include(<unistd.h>)
#include <unistd.h>
#else
#include <io.h>
#endif

#include "advise/answers.hpp"
#include "advise/interview.hpp"
#include "advise/options.hpp"
#include "advise/words.hpp"

using namespace terminal;

namespace {

bool at_a_terminal() {
#if __has_include(<unistd.h>)
    return isatty(STDIN_FILENO) != 0;
#else
    return _isatty(_fileno(stdin)) != 0;
#endif
}

}  // namespace

int main(int argc, char** argv) {
#ifdef SIGPIPE
    // A reader that went away is a failed write, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    try {
        const words arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
        if (arguments.empty() && !at_a_terminal()) {
            std::cerr << usage();
            return 2;
        }
        std::cout << (arguments.empty() ? advice_for(interview().hold(), {})
                                        : answer_to(read_options(arguments)))
                  << std::flush;
    } catch (const std::exception& problem) {
        std::cerr << "advise: " << problem.what() << '\n';
        return 2;
    }
    if (std::cout.good()) return 0;
    std::cerr << "advise: the output could not be written\n";
    return 1;
}
