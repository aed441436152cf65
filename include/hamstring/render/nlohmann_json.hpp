// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include <hamstring/intake/json_fault.hpp>
#include <hamstring/intake/report.hpp>
#include <hamstring/intake/report_members.hpp>
#include <hamstring/maybe.hpp>

/// Reports and names of things from and to the values of nlohmann/json, for whoever has that library: nothing
/// else of hamstring includes this. The shape is that of `intake/report_json.hpp`, out of the same description.
///
///     const hamstring::report told = nlohmann::json::parse(text).get<hamstring::report>();
///     const nlohmann::json kept = told;
///
/// Include it wherever such a value meets an enumeration of hamstring's: without it nlohmann/json writes the
/// enumerator's number, which another edition may give to something else.

namespace hamstring::inline HAMSTRING_EDITION {

/// What is thrown at JSON that is no report or no key: `catch (const nlohmann::json::exception&)` catches it too.
/// Its id is 601 for the first `json_fault`, 602 for the second, and so on.
class report_refused : public nlohmann::json::exception {
public:
    /// As it is thrown: what is wrong, and where.
    report_refused(json_fault what_is_wrong, const json_path& path)
        : exception(first_id + static_cast<int>(what_is_wrong),
                    text_of(what_is_wrong, path).c_str()),
          fault_(what_is_wrong),
          path_at_(text_of(what_is_wrong, {}).size()) {}

    /// What is wrong.
    json_fault fault() const noexcept { return fault_; }
    /// Where, as a JSON Pointer: "/present/3"; empty where it is the whole value. Good as long as this is.
    std::string_view path() const noexcept { return what() + path_at_; }

private:
    static constexpr int first_id = 601;
    /// The path stands last.
    static std::string text_of(json_fault what_is_wrong, const json_path& path) {
        std::string text = "[json.exception.report_refused.";
        text += std::to_string(first_id + static_cast<int>(what_is_wrong));
        text += "] ";
        text += key_of(what_is_wrong);
        text += " at ";
        write_path(std::back_inserter(text), path);
        return text;
    }

    json_fault fault_;
    std::size_t path_at_;
};

namespace detail {

/// A value of nlohmann/json, in order of its names or not.
template <class Json>
concept nlohmann_value = requires(const Json& json) {
    typename Json::exception;
    typename Json::number_unsigned_t;
    json.is_number_integer();
};

/// Throws; without exceptions it ends the program, as that library itself does then.
[[noreturn]] inline void refuse(json_fault what_is_wrong, const json_path& path) {
#if defined(__cpp_exceptions)
    throw report_refused(what_is_wrong, path);
#else
    static_cast<void>(what_is_wrong);
    static_cast<void>(path);
    std::abort();
#endif
}

/// A value on its way to a report. Nothing in it calls itself deeper than the members of a report do.
template <nlohmann_value Json>
class nlohmann_reading {
public:
    report all(const Json& from) {
        report told;
        object(from, told, path_.member);
        return told;
    }
    template <class Into>
    void key(const Json& from, Into& into) {
        if (!from.is_string()) fail(json_fault::wrong_type);
        const auto& told = from.template get_ref<const typename Json::string_t&>();
        if (const maybe<json_fault> wrong = taking_.take(std::string_view(told), into))
            fail(*wrong);
    }

private:
    [[noreturn]] void fail(json_fault what_is_wrong) const { refuse(what_is_wrong, path_); }

    template <class Object>
    void object(const Json& from, Object& into, maybe<std::string_view>& name) {
        if (!from.is_object()) fail(json_fault::wrong_type);
        for (auto each = from.begin(); each != from.end(); ++each) {
            const std::string_view called = each.key();
            name = called;
            bool known = false;
            each_member(into, [&](const report_member& one, auto& value) {
                if (one.name != called) return;
                known = true;
                value_of(*each, one, value);
            });
            if (!known) fail(json_fault::unknown_member);
        }
        name.reset();
    }
    template <class Set>
    void keys(const Json& from, Set& into) {
        into = {};
        if (!from.is_array()) fail(json_fault::wrong_type);
        std::size_t place = 0;
        for (const Json& each : from) {
            path_.place = place++;
            key(each, into);
        }
        path_.place.reset();
    }

    void value_of(const Json& from, const report_member& /*of*/, measurements& into) {
        object(from, into, path_.inside);
    }
    void value_of(const Json& from, const report_member& /*of*/, observations& into) {
        keys(from, into);
    }
    template <class Enum>
    void value_of(const Json& from, const report_member& /*of*/, set_of<Enum>& into) {
        keys(from, into);
    }
    template <spelt_one Enum>
    void value_of(const Json& from, const report_member& /*of*/, Enum& into) {
        key(from, into);
    }
    template <class Number>
    void value_of(const Json& from, const report_member& of, Number& into) {
        if (!from.is_number_integer()) fail(json_fault::wrong_type);
        // Beyond the signed ones every number is out of range.
        const bool beyond = from.is_number_unsigned() &&
                            from.template get<typename Json::number_unsigned_t>() > INT32_MAX;
        const std::int64_t value = beyond ? INT64_MAX : from.template get<std::int64_t>();
        if (const maybe<json_fault> wrong = report_taking::take(*of.counts, value, into))
            fail(*wrong);
    }

    json_path path_{};
    report_taking taking_{};
};

/// Puts the key of an enumerator; of a number that is none the number.
template <nlohmann_value Json, spelt_one Enum>
void put_key(Json& to, Enum which) {
    const std::string_view key = spelling_of(which);
    if (key.empty())
        to = static_cast<int>(which);
    else
        to = key;
}

/// Puts the values of a report into an object, by their type.
template <nlohmann_value Json>
class nlohmann_writing {
public:
    explicit nlohmann_writing(Json& to) : to_(to) {}

    template <class Object>
    void object(const Object& of) const {
        to_ = Json::object();
        each_member(of, *this);
    }
    template <class Unit>
    void operator()(const report_member& one, const maybe<Unit>& value) const {
        if (value) (*this)(one, *value);
    }
    template <class Unit>
        requires requires(const Unit& unit) { unit.value; }
    void operator()(const report_member& one, const Unit& value) const { of(one) = value.value; }
    template <spelt_one Enum>
    void operator()(const report_member& one, Enum value) const {
        put_key(of(one), value);
    }
    template <class Set>
        requires requires(const Set& set) { set.contains({}); }
    void operator()(const report_member& one, const Set& set) const {
        Json list = Json::array();
        each_key(set, [&list](std::string_view key) { list.push_back(key); });
        of(one) = std::move(list);
    }
    void operator()(const report_member& one, const measurements& measured) const {
        nlohmann_writing(of(one)).object(measured);
    }

private:
    Json& of(const report_member& one) const { return to_[std::string(one.name)]; }

    Json& to_;
};

}  // namespace detail

/// A report as an object of nlohmann/json, as `write_report_json` writes it.
template <detail::nlohmann_value Json>
void to_json(Json& to, const report& of) {
    detail::nlohmann_writing<Json>(to).object(of);
}

/// The report that an object tells. A member that is left out is as in `report{}`.
/// Errors: throws `report_refused` where `read_report_json` finds a fault, and takes nothing then. A member that the
/// text has twice it cannot see: nlohmann/json keeps the last. `read_report_json` refuses such a text.
template <detail::nlohmann_value Json>
void from_json(const Json& from, report& into) {
    into = detail::nlohmann_reading<Json>().all(from);
}

/// An enumerator that has a key, or a sex, as that key; a number that is none as that number.
template <detail::spelt_one Enum>
void to_json(nlohmann::json& to, Enum which) {
    detail::put_key(to, which);
}
template <detail::spelt_one Enum>
void to_json(nlohmann::ordered_json& to, Enum which) {
    detail::put_key(to, which);
}

/// The enumerator that is spelt so.
/// Errors: throws `report_refused` with an empty path where it is no text, or no key of this enumeration.
template <detail::spelt_one Enum>
void from_json(const nlohmann::json& from, Enum& into) {
    detail::nlohmann_reading<nlohmann::json>().key(from, into);
}
template <detail::spelt_one Enum>
void from_json(const nlohmann::ordered_json& from, Enum& into) {
    detail::nlohmann_reading<nlohmann::ordered_json>().key(from, into);
}

}  // namespace hamstring::inline HAMSTRING_EDITION
