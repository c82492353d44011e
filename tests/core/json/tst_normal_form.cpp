#include "core/json/normal_form.h"

#include "core/base/utf8.h"

#include <QRandomGenerator>
#include <QString>
#include <QTest>

#include <array>
#include <utility>

using namespace countersign;
using namespace countersign::json;

namespace {

std::string utf8(const std::u32string& codePoints) {
    std::string text;
    for (const char32_t codePoint : codePoints)
        appendUtf8(text, codePoint);
    return text;
}

/// Whether Qt knows the code point; its Unicode is older than utf8proc's.
bool known(char32_t codePoint) {
    return QChar::unicodeVersion(codePoint) != QChar::Unicode_Unassigned;
}

bool isNfcByQt(const std::u32string& codePoints) {
    const QString text = QString::fromUcs4(codePoints.data(), static_cast<qsizetype>(codePoints.size()));
    return text.normalized(QString::NormalizationForm_C) == text;
}

QByteArray named(const std::u32string& codePoints) {
    QByteArray names;
    for (const char32_t codePoint : codePoints)
        names += " U+" + QByteArray::number(static_cast<uint>(codePoint), 16);
    return names;
}

} // namespace

/// Qt's own tables are the oracle.
class TstNormalForm : public QObject {
    Q_OBJECT

private slots:
    void everyCodePointAlone() {
        for (char32_t codePoint = 1; codePoint <= 0x10ffff; ++codePoint) {
            if (codePoint == 0xd800) codePoint = 0xe000;
            if (!known(codePoint)) continue;
            const std::u32string text(1, codePoint);
            if (isNfc(utf8(text)) != isNfcByQt(text)) QFAIL(named(text).constData());
            if (codePoint < firstNotAlwaysNfc) QVERIFY(isNfcByQt(text));
        }
    }

    void randomSequences() {
        QRandomGenerator random(15);
        // Latin with marks, Hangul jamo and syllables, Indic vowel signs, Tibetan, kana with voicing marks.
        const std::array<std::pair<uint, uint>, 9> ranges = {{{0x41, 0x17f},
                                                              {0x300, 0x360},
                                                              {0x1e00, 0x1eff},
                                                              {0x1100, 0x11ff},
                                                              {0xac00, 0xac40},
                                                              {0x9be, 0x9d8},
                                                              {0xf71, 0xf84},
                                                              {0x3046, 0x309c},
                                                              {0x300, 0x34f}}};
        int normal = 0;
        for (int i = 0; i < 200000; ++i) {
            std::u32string text;
            for (int length = random.bounded(1, 6); length > 0; --length) {
                const auto [low, high] = ranges[random.bounded(static_cast<quint32>(ranges.size()))];
                const char32_t codePoint = random.bounded(low, high);
                if (known(codePoint)) text.push_back(codePoint);
            }
            const bool expected = isNfcByQt(text);
            normal += expected ? 1 : 0;
            if (isNfc(utf8(text)) != expected) QFAIL(named(text).constData());
        }
        QVERIFY(normal > 10000 && normal < 190000);
    }

    void shortTextsBelowTheBound() {
        QRandomGenerator random(768);
        for (int i = 0; i < 20000; ++i) {
            std::u32string text;
            for (int length = random.bounded(1, 6); length > 0; --length)
                text.push_back(random.bounded(1u, static_cast<uint>(firstNotAlwaysNfc)));
            QVERIFY(isNfcByQt(text));
        }
    }

    void knowsWhatIsAssigned() {
        for (char32_t codePoint = 0; codePoint <= 0x10ffff; ++codePoint)
            if (known(codePoint) && (codePoint < 0xd800 || codePoint > 0xdfff) &&
                QChar::category(codePoint) != QChar::Other_NotAssigned && !isAssigned(codePoint))
                QFAIL(named({codePoint}).constData());
        for (const char32_t codePoint :
             {0x378u, 0xfdd0u, 0xfdefu, 0xfffeu, 0xffffu, 0x1fffeu, 0xe0080u, 0x10ffffu})
            QVERIFY2(!isAssigned(codePoint), named({codePoint}).constData());
    }
};

QTEST_APPLESS_MAIN(TstNormalForm)
#include "tst_normal_form.moc"
