// The short run: every file of a corpus folder, then a fixed number of changes to them, the same ones each
// time.
#include "tests/fuzz/property.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

std::vector<std::string> readCorpus(const char* folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> inputs;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

/// Changes inputs by chance: a byte, a span left out or doubled, a piece of grammar, a tail of another input.
class Mutator {
public:
    explicit Mutator(const std::vector<std::string>& corpus) : m_corpus(corpus) {}

    std::string next() {
        std::string input = m_corpus[pick(m_corpus.size())];
        for (std::size_t left = 1 + pick(4); left > 0; --left)
            change(input);
        return input;
    }

private:
    std::size_t pick(std::size_t bound) { return static_cast<std::size_t>(m_random() % bound); }

    void change(std::string& input) {
        static const std::vector<std::string> pieces{
            "\"",   "\\", "\\u0041", "\n", "\r\n", " ",    "-0",        "0",   "9007199254740993",
            "1e-3", ".",  "{",       "}",  "[",    "]",    ",",         ":",   "&a",
            "*a",   "#",  "=",       "~1", "..",   "null", "e\xCC\x81", "\xFF"};
        const std::size_t at = pick(input.size() + 1);
        const std::size_t length = pick(std::min<std::size_t>(input.size() - at, 16) + 1);
        switch (pick(5)) {
        case 0:
            if (at < input.size()) input[at] = static_cast<char>(m_random());
            break;
        case 1:
            input.erase(at, length);
            break;
        case 2:
            input.insert(at, input.substr(at, length));
            break;
        case 3:
            input.insert(at, pieces[pick(pieces.size())]);
            break;
        default: {
            const std::string& other = m_corpus[pick(m_corpus.size())];
            input = input.substr(0, at) + other.substr(std::min(at, other.size()));
        }
        }
    }

    const std::vector<std::string>& m_corpus;
    std::mt19937_64 m_random{20261125};
};

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::vector<std::string> corpus = readCorpus(argv[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "no inputs in %s\n", argv[1]);
        return 3;
    }
    for (const std::string& input : corpus)
        run(input);
    Mutator mutator(corpus);
    const long changes = std::atol(argv[2]);
    for (long i = 0; i < changes; ++i)
        run(mutator.next());
    std::printf("%zu inputs, %ld changed ones\n", corpus.size(), changes);
    return 0;
}
