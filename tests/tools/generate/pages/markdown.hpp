// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Markdown as GitHub reads it. Knows nothing of hamstrings.

namespace pages {

using cells = std::vector<std::string>;

/// Text as it is to be read: nothing in it works as markup, and it fits into the cell of a table.
inline std::string plain(std::string_view text) {
    std::string escaped;
    for (const char letter : text) {
        if (letter == '<') {
            escaped += "&lt;";
        } else if (letter == '&') {
            escaped += "&amp;";
        } else {
            if (std::string_view{"|*[]`\\~_"}.find(letter) != std::string_view::npos)
                escaped += '\\';
            escaped += letter == '\n' ? ' ' : letter;
        }
    }
    return escaped;
}

inline std::string bold(std::string_view text) {
    return std::string{"**"}.append(text).append("**");
}

inline std::string link(std::string_view text, std::string_view target) {
    return std::string{"["}.append(text).append("](").append(target).append(")");
}

/// A key that links can lead to. A long one may be broken, so that it does not widen its column.
inline std::string anchor(std::string_view key) {
    constexpr std::size_t long_key = 18;
    std::string shown;
    for (const char letter : key) {
        shown += letter;
        if (letter == '_' && key.size() > long_key) shown += "<wbr>";
    }
    return std::string{"<a id=\""}.append(key).append("\"></a>").append(shown);
}

/// A key as words: "heart_and_chest" -> "heart and chest".
inline std::string in_words(std::string_view key) {
    std::string words{key};
    for (char& letter : words)
        if (letter == '_') letter = ' ';
    return words;
}

/// A key as words that begin a heading: "heart_and_chest" -> "Heart and chest".
inline std::string titled(std::string_view key) {
    std::string words = in_words(key);
    if (words.front() >= 'a' && words.front() <= 'z')
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    return words;
}

inline std::string joined(const cells& parts, std::string_view between) {
    std::string all;
    for (const std::string& part : parts) {
        if (!all.empty()) all += between;
        all += part;
    }
    return all;
}

/// One page, written from above to below.
class page {
public:
    void heading(int depth, std::string_view text) {
        part(std::string(static_cast<std::size_t>(depth), '#').append(" ").append(text));
    }
    void paragraph(std::string_view text) { part(text); }
    void bullets(const cells& items) {
        std::string list;
        for (const std::string& item : items) list.append("- ").append(item).append("\n");
        list.pop_back();
        part(list);
    }
    void numbers(const cells& items) {
        std::string list;
        for (std::size_t i = 0; i < items.size(); ++i)
            list.append(std::to_string(i + 1)).append(". ").append(items[i]).append("\n");
        list.pop_back();
        part(list);
    }
    /// Begins a table; rows follow.
    void table(const cells& titles) {
        part(line(titles));
        std::string rule{"|"};
        for (std::size_t i = 0; i < titles.size(); ++i) rule += " --- |";
        text_ += rule + "\n";
        signs_ = titles.back() == reviewed_by;
    }
    void row(const cells& values) {
        text_ += line(values) + "\n";
        rows_to_sign_ += signs_;
    }

    const std::string& text() const { return text_; }
    /// How many rows have a place to sign.
    std::size_t rows_to_sign() const { return rows_to_sign_; }

    static constexpr std::string_view reviewed_by = "reviewed by";

private:
    void part(std::string_view text) {
        if (!text_.empty()) text_ += '\n';
        text_.append(text).append("\n");
    }
    static std::string line(const cells& values) {
        std::string whole{"|"};
        for (const std::string& value : values) whole.append(" ").append(value).append(" |");
        return whole;
    }

    std::string text_;
    std::size_t rows_to_sign_ = 0;
    bool signs_ = false;
};

}  // namespace pages
