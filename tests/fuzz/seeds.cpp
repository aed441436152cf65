// SPDX-License-Identifier: MIT
// Writes the first inputs of the fuzz targets: seeds <folder>. Published cases and random reports as
// bytes and as JSON, keys, saved conversations, command lines and typed answers.

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include <hamstring/advice.hpp>
#include <hamstring/cases.hpp>
#include <hamstring/intake/report_json.hpp>
#include <hamstring/intake/saved.hpp>
#include <hamstring/knowledge/symptom.hpp>

#include "../person.hpp"
#include "../random_report.hpp"

using namespace hamstring;

namespace {

void write(const std::filesystem::path& folder, std::string_view name, std::string_view bytes) {
    std::filesystem::create_directories(folder);
    std::ofstream(folder / name, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string_view bytes_of(const report& from) {
    return {reinterpret_cast<const char*>(&from), sizeof from};
}

/// A conversation as it is saved, behind the byte that has the target mend the sum.
std::string saved(const interview& talk) {
    std::string line = "\x01";
    save(talk, {{2026, 11, 26}, 5}, std::back_inserter(line));
    return line;
}

/// A report as JSON, behind the byte that has the target read it.
std::string as_json(const report& from) {
    std::string text = " ";
    write_report_json(std::back_inserter(text), from);
    return text;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const std::filesystem::path root = arguments[1];
    for (const published_case& row : knowledge::published_cases)
        for (const std::string_view target : {"advise", "render"})
            write(root / target, "case_" + std::string(row.number), bytes_of(row.given));
    for (const published_case& row : knowledge::published_cases)
        write(root / "report_json", "case_" + std::string(row.number), as_json(row.given));
    test::random_bits random(1);
    for (int i = 0; i < 12; ++i) {
        const report drawn = test::random_report(random, i % 2 == 0 ? 40 : 2000);
        for (const std::string_view target : {"advise", "render"})
            write(root / target, "random_" + std::to_string(i), bytes_of(drawn));
        write(root / "report_json", "random_" + std::to_string(i), as_json(drawn));
        write(root / "report_json", "bytes_" + std::to_string(i),
              "\x02" + std::string(bytes_of(drawn)));
        write(root / "saved", "report_" + std::to_string(i), saved(begin(drawn)));
        const test::person who = test::random_person(random, 8);
        const test::played talk = test::play(who);
        write(root / "saved", "talk_" + std::to_string(i), saved(talk.end()));
        write(root / "saved", "bytes_" + std::to_string(i), "\x02" + std::string(bytes_of(drawn)));
    }
    // Who is 34 with a pain of 3 for 56 days, and then the same byte again and again: pages, sessions, check-ins.
    for (int byte = 0; byte < 14; ++byte)
        write(root / "c_api", "calls_" + std::to_string(byte),
              std::string("\x01\x20\x01\x00\x00\x26\x06\x07\xF0\x00\x00\x05\x40\x03", 14) +
                  std::string(200, static_cast<char>(byte)) + std::string(200, '\x01'));
    const std::string_view texts[] = {
        R"({"age": 34, "duration_hours": 1344, "measured": {"leg_raise": 60, "fingertip_gap": -4}})",
        R"({"age": 34, "age": 34})",
        R"({"\u0061ge": -0, "sex": "m\u0061le"})",
        R"({"age": 3.0e1})",
        R"({"present": ["low_back_pain", "low_back_pain"]})",
        R"({"level": null, "x/y~z": [{}]})",
        R"({"present": ["low_back_pain"], "absent": ["low_back_pain"]})"};
    for (int i = 0; const std::string_view text : texts)
        write(root / "report_json", "text_" + std::to_string(i++), " " + std::string(text));
    write(root / "keys", "symptom", all<symptom>()[0].key);
    write(root / "keys", "source", "nice_ng59");
    write(root / "keys", "near", "low_back_pains");
    const std::string_view lines[] = {
        "--clear\n--age\n45\n--weeks\n3\n--present\nlow_back_pain,leg_tingling_or_burning",
        "--present\nlow_back_pain\n--absent\nnerve,cancer\n--pain\n7\n--format\njson",
        "--minutes\n10\n--level\nadvanced\n--equipment\ntowel,mat\n--position\nlying_on_back",
        "--list\nexercises",
        "--present\nlow_bakc_pain",
        "--age\n-3",
        "--clear\n--age\n45\n--since\n20 hours",
        "--since\nfor 3 d",
        "--since\nyesterday\n--weeks\n0",
        "--help",
        "--version",
        "--age"};
    int number = 0;
    for (const std::string_view line : lines)
        write(root / "command_line", "line_" + std::to_string(number++), " " + std::string(line));
    write(root / "command_line", "typed_no", "\x01" + std::string(400, '\n'));
    write(root / "command_line", "typed_yes",
          "\x01"
          "45\nfemale\n3\n6\ny\nn\nx\n1 2\n");
    return 0;
}
