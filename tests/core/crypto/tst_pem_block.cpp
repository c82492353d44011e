#include "core/crypto/pem_block.h"

#include <QtTest>

#include <random>

using namespace countersign;

class TstPemBlock : public QObject {
    Q_OBJECT

private slots:
    void formIsThatOfOpenssl() {
        QCOMPARE(crypto::writePemBlock("X Y", std::string(49, 'a')),
                 "-----BEGIN X Y-----\n" + QByteArray(16, ' ').replace(" ", "YWFh").toStdString() +
                     "\nYQ==\n-----END X Y-----\n");
    }

    void everyBlockReadsBack() {
        std::mt19937 random(7468);
        for (std::size_t size = 1; size < 200; ++size) {
            std::string bytes(size, '\0');
            for (auto& byte : bytes)
                byte = static_cast<char>(random());
            const auto pem = crypto::writePemBlock("PUBLIC KEY", bytes);
            QVERIFY(crypto::readPemBlock("PUBLIC KEY", pem) == bytes);
            QVERIFY(!crypto::readPemBlock("PRIVATE KEY", pem));
        }
    }

    void otherFormsAreRefused_data() {
        QTest::addColumn<QByteArray>("pem");
        const QByteArray head = "-----BEGIN KEY-----\n";
        const QByteArray tail = "-----END KEY-----\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("head alone") << head;
        QTest::newRow("no new line at the end") << head + "YWFh\n-----END KEY-----";
        QTest::newRow("CR LF") << QByteArray(head + "YWFh\n" + tail).replace("\n", "\r\n");
        QTest::newRow("blank line") << head + "\nYWFh\n" + tail;
        QTest::newRow("short lines") << head + "YWFh\nYWFh\n" + tail;
        QTest::newRow("header") << head + "Proc-Type: 4,ENCRYPTED\n\nYWFh\n" + tail;
        QTest::newRow("text before") << "key\n" + head + "YWFh\n" + tail;
        QTest::newRow("text after") << head + "YWFh\n" + tail + "x";
        QTest::newRow("other tail") << head + "YWFh\n-----END KEI-----\n";
        QTest::newRow("trailing bits") << head + "YWF=\n" + tail;
        QTest::newRow("space") << head + "YWFh \n" + tail;
    }
    void otherFormsAreRefused() {
        QFETCH(QByteArray, pem);
        QVERIFY(!crypto::readPemBlock("KEY", pem.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TstPemBlock)
#include "tst_pem_block.moc"
