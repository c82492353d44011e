#include "core/keys/message_to_sign.h"

#include <QtTest>

#include <type_traits>

using countersign::keys::MessageToSign;

/// "Sign these bytes I happen to have" does not compile.
class TstMessageToSign : public QObject {
    Q_OBJECT

private slots:
    void cannotBeMadeOfText() {
        QVERIFY((!std::is_constructible_v<MessageToSign, std::string>));
        QVERIFY((!std::is_convertible_v<std::string, MessageToSign>));
        QVERIFY((!std::is_default_constructible_v<MessageToSign>));
    }
};

QTEST_APPLESS_MAIN(TstMessageToSign)
#include "tst_message_to_sign.moc"
