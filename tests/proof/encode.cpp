// SPDX-License-Identifier: MIT
// Writes the compiled tables as SMT-LIB 2, with the questions to a solver and the broken tables of
// their negative controls.
//     encode <folder>
// The folder then holds `model.a.smt2` and `model.b.smt2` (the same for a first and a second report),
// `broken.N.a.smt2` and `broken.N.b.smt2` (with one thing broken), and `properties.tsv`, a line each:
//     property <name> <reachable> <two reports> <label of the control's query>
//     query    <label> <formula>
//     control  <number of the broken tables> <what is broken>
// and `facts.smt2`, the rules over any fact sheet, which `prove_text.py` holds the generated texts to.

#include <cstddef>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>

#include "model.hpp"
#include "properties.hpp"
#include "tables.hpp"

namespace {

void write_model(const std::string& name, const proof::tables& from, bool two_reports) {
    for (const std::string report : {"a", "b"}) {
        if (report == "b" && !two_reports) continue;
        std::ofstream out(name + "." + report + ".smt2");
        proof::model_writer(out, from, report + ".").write();
        if (!out) throw std::runtime_error("encode: cannot write " + name);
    }
}

void write_all(const std::string& folder) {
    write_model(folder + "/model", proof::shipped_tables(), true);
    std::ofstream rules(folder + "/facts.smt2");
    proof::model_writer(rules, proof::shipped_tables(), "a.").write_rules_alone();
    if (!rules) throw std::runtime_error("encode: cannot write the rules");
    std::ofstream list(folder + "/properties.tsv");
    std::size_t broken_tables = 0;
    for (const proof::property& item : proof::all_properties()) {
        list << "property\t" << item.name << "\t" << item.reachable << "\t" << item.two_reports
             << "\t" << item.control << "\n";
        for (const proof::query& asked : item.queries)
            list << "query\t" << asked.label << "\t" << asked.text << "\n";
        for (const proof::broken& control : item.controls) {
            list << "control\t" << ++broken_tables << "\t" << control.what << "\n";
            write_model(folder + "/broken." + std::to_string(broken_tables), control.copy,
                        item.two_reports);
        }
    }
    if (!list) throw std::runtime_error("encode: cannot write the properties");
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: encode <folder>\n";
        return 2;
    }
    try {
        write_all(arguments[1]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
