// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

/// Words whose bits are formulas. The generated texts name their words `word`: with one of the types here
/// they work out no value, but write down what each bit of their results is made of.

namespace symbolic {

/// A truth value: one of two constants, or the number of a definition.
using term = int;
inline constexpr term no = -1;
inline constexpr term yes = -2;

/// What has been written down. Equal terms are one, and constants fold, so that of a masked word only the
/// bits of the mask are left.
class notes {
public:
    /// A truth value that is free, under its name.
    term input(const std::string& name) { return add({name, no, no}); }
    /// One or two terms, joined by an operator.
    term apply(const char* how, term a, term b) {
        const auto [at, fresh] = known_.try_emplace({how, std::min(a, b), std::max(a, b)}, no);
        if (fresh) at->second = add({how, a, b});
        return at->second;
    }
    static std::string spelt(term of) {
        return of == no ? "false" : of == yes ? "true" : "t" + std::to_string(of);
    }
    /// All definitions, as SMT-LIB 2.
    void write(std::ostream& out) const {
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const note& each = all_[i];
            out << "(define-fun " << spelt(static_cast<term>(i)) << " () Bool ";
            if (each.is_input())
                out << each.how << ")\n";
            else if (each.a == each.b)
                out << "(" << each.how << " " << spelt(each.a) << "))\n";
            else
                out << "(" << each.how << " " << spelt(each.a) << " " << spelt(each.b) << "))\n";
        }
    }
    /// The value of every definition, once each input has one.
    template <class Given>
    std::vector<bool> values(Given given) const {
        std::vector<bool> result;
        const auto value = [&](term of) {
            return of == yes || (of != no && result[static_cast<std::size_t>(of)]);
        };
        for (const note& each : all_) {
            const bool a = value(each.a);
            const bool b = value(each.b);
            result.push_back(each.is_input()     ? given(each.how)
                             : each.how == "not" ? !a
                             : each.how == "and" ? a && b
                             : each.how == "or"  ? a || b
                                                 : a != b);
        }
        return result;
    }

private:
    struct note {
        std::string how;
        term a;
        term b;
        /// (Constants fold, so no operator is left with one.)
        bool is_input() const { return a == no && b == no; }
    };
    term add(note next) {
        all_.push_back(std::move(next));
        return static_cast<term>(all_.size()) - 1;
    }

    std::vector<note> all_;
    std::map<std::tuple<std::string, term, term>, term> known_;
};

inline notes& written() {
    static notes all;
    return all;
}

inline term negated(term a) { return a == no ? yes : a == yes ? no : written().apply("not", a, a); }
inline term both(term a, term b) {
    if (a == no || b == no) return no;
    if (a == yes || a == b) return b;
    return b == yes ? a : written().apply("and", a, b);
}
inline term either(term a, term b) {
    if (a == yes || b == yes) return yes;
    if (a == no || a == b) return b;
    return b == no ? a : written().apply("or", a, b);
}
inline term differ(term a, term b) {
    if (a == b) return no;
    if (a == no || b == no) return a == no ? b : a;
    if (a == yes || b == yes) return negated(a == yes ? b : a);
    return written().apply("xor", a, b);
}

/// What a comparison gives. It can only become a word: no branch can be taken on it.
struct truth {
    term bit = no;
};

/// 64 bits of one fact sheet. It has just what the packed texts need; shifts and comparisons take
/// constants only.
class word {
public:
    static constexpr std::size_t size = 64;

    word(std::uint64_t value = 0) {
        for (std::size_t i = 0; i < size; ++i) bits_[i] = (value >> i & 1U) != 0 ? yes : no;
    }
    explicit word(truth lowest) : word() { bits_[0] = lowest.bit; }

    term& operator[](std::size_t i) { return bits_[i]; }
    term operator[](std::size_t i) const { return bits_[i]; }

    friend word operator&(const word& a, const word& b) { return each(a, b, both); }
    friend word operator|(const word& a, const word& b) { return each(a, b, either); }
    friend word operator^(const word& a, const word& b) { return each(a, b, differ); }
    friend word operator~(const word& a) {
        return a ^ word {
            ~std::uint64_t { 0 }
        };
    }
    friend word operator<<(const word& a, std::size_t by) {
        word result;
        for (std::size_t i = by; i < size; ++i) result[i] = a[i - by];
        return result;
    }
    friend word operator>>(const word& a, std::size_t by) {
        word result;
        for (std::size_t i = by; i < size; ++i) result[i - by] = a[i];
        return result;
    }
    friend word operator+(const word& a, const word& b) { return sum(a, b, no); }
    friend word operator-(const word& a, const word& b) { return sum(a, ~b, yes); }
    word& operator|=(const word& b) { return *this = *this | b; }
    word& operator+=(const word& b) { return *this = *this + b; }
    word& operator-=(const word& b) { return *this = *this - b; }

    friend truth operator!=(const word& a, std::uint64_t b) {
        term any = no;
        const word wrong = a ^ word { b };
        for (const term bit : wrong.bits_) any = either(any, bit);
        return {any};
    }
    friend truth operator==(const word& a, std::uint64_t b) { return {negated((a != b).bit)}; }
    friend truth operator>=(const word& a, std::uint64_t b) {
        term so_far = yes;
        for (std::size_t i = 0; i < size; ++i)
            so_far = (b >> i & 1U) != 0 ? both(a[i], so_far) : either(a[i], so_far);
        return {so_far};
    }

private:
    template <class How>
    static word each(const word& a, const word& b, How how) {
        word result;
        for (std::size_t i = 0; i < size; ++i) result[i] = how(a[i], b[i]);
        return result;
    }
    static word sum(const word& a, const word& b, term carry) {
        word result;
        for (std::size_t i = 0; i < size; ++i) {
            const term one = differ(a[i], b[i]);
            result[i] = differ(one, carry);
            carry = either(both(a[i], b[i]), both(one, carry));
        }
        return result;
    }

    std::array<term, size> bits_;
};

/// One fact of one of many fact sheets. There is no shift, sum or comparison, so a text that compiles with
/// it cannot mix the lanes of a word: what holds of one lane holds of all.
struct lane {
    term bit = no;

    friend lane operator&(lane a, lane b) { return {both(a.bit, b.bit)}; }
    friend lane operator|(lane a, lane b) { return {either(a.bit, b.bit)}; }
    friend lane operator~(lane a) { return {negated(a.bit)}; }
    lane& operator|=(lane b) { return *this = *this | b; }
};

}  // namespace symbolic
