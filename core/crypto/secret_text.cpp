#include "core/crypto/secret_text.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace countersign::crypto {

SecretText::SecretText(std::string_view text)
    : m_characters(std::make_unique<char[]>(text.size())), m_size(text.size()) {
    std::copy(text.begin(), text.end(), m_characters.get());
}

SecretText SecretText::takeFrom(std::string& source) {
    SecretText taken(source);
    // Up to the capacity: an editor may have shortened the text before it came here.
    source.resize(source.capacity());
    OPENSSL_cleanse(source.data(), source.size());
    source.clear();
    return taken;
}

SecretText::SecretText(SecretText&& other) noexcept
    : m_characters(std::move(other.m_characters)), m_size(std::exchange(other.m_size, 0)) {
}

SecretText& SecretText::operator=(SecretText&& other) noexcept {
    std::swap(m_characters, other.m_characters);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretText::~SecretText() {
    if (m_characters) OPENSSL_cleanse(m_characters.get(), m_size);
}

} // namespace countersign::crypto
