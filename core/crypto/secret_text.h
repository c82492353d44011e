#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace countersign::crypto {

/// A passphrase or another secret text, wiped from memory when it goes. It can be moved but not copied, and
/// moving leaves no second copy behind, as a short std::string would.
class SecretText {
public:
    /// Takes the characters over and wipes `source`.
    static SecretText takeFrom(std::string& source);

    std::string_view view() const { return {m_characters.get(), m_size}; }

    SecretText(SecretText&& other) noexcept;
    SecretText& operator=(SecretText&& other) noexcept;
    ~SecretText();

private:
    explicit SecretText(std::string_view text);
    std::unique_ptr<char[]> m_characters;
    std::size_t m_size;
};

} // namespace countersign::crypto
