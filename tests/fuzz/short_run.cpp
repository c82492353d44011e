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

constexpr std::size_t mostGrowth = 64 * 1024;

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

/// The same numbers in each run.
std::size_t pick(std::size_t bound) {
    static std::mt19937_64 random(20261125);
    return static_cast<std::size_t>(random() % bound);
}

/// Changes a byte, leaves a span out, doubles it, or puts a piece of some grammar in.
void changeBlindly(std::string& input) {
    static const std::vector<std::string> pieces{
        "\"",   "\\", "\\u0041", "\n", "\r\n", " ",    "-0",        "0",   "9007199254740993",
        "1e-3", ".",  "{",       "}",  "[",    "]",    ",",         ":",   "&a",
        "*a",   "#",  "=",       "~1", "..",   "null", "e\xCC\x81", "\xFF"};
    const std::size_t at = pick(input.size() + 1);
    const std::size_t length = pick(std::min<std::size_t>(input.size() - at, 16) + 1);
    switch (pick(4)) {
    case 0:
        if (at < input.size()) input[at] = static_cast<char>(pick(256));
        break;
    case 1:
        input.erase(at, length);
        break;
    case 2:
        input.insert(at, input.substr(at, length));
        break;
    default:
        input.insert(at, pieces[pick(pieces.size())]);
    }
}

/// One change: a tail of another input, a change the target itself makes, or a blind one.
void change(std::string& input, const std::vector<std::string>& corpus) {
    if (pick(5) == 0) {
        const std::string& other = corpus[pick(corpus.size())];
        const std::size_t at = pick(input.size() + 1);
        input = input.substr(0, at) + other.substr(std::min(at, other.size()));
    } else if (LLVMFuzzerCustomMutator != nullptr) {
        const std::size_t size = input.size();
        input.resize(size + mostGrowth);
        input.resize(LLVMFuzzerCustomMutator(reinterpret_cast<std::uint8_t*>(input.data()), size,
                                             input.size(), static_cast<unsigned>(pick(1u << 31))));
    } else {
        changeBlindly(input);
    }
}

std::string changed(const std::vector<std::string>& corpus) {
    std::string input = corpus[pick(corpus.size())];
    for (std::size_t left = 1 + pick(4); left > 0; --left)
        change(input, corpus);
    return input;
}

void run(const std::string& input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

} // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t mostSize) {
    std::string input(reinterpret_cast<const char*>(data), size);
    changeBlindly(input);
    if (input.size() > mostSize) return size;
    std::copy(input.begin(), input.end(), data);
    return input.size();
}

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::vector<std::string> corpus = readCorpus(argv[1]);
    if (corpus.empty()) {
        std::fprintf(stderr, "no inputs in %s\n", argv[1]);
        return 3;
    }
    for (const std::string& input : corpus)
        run(input);
    const long changes = std::atol(argv[2]);
    for (long i = 0; i < changes; ++i)
        run(changed(corpus));
    std::printf("%zu inputs, %ld changed ones\n", corpus.size(), changes);
    return 0;
}
