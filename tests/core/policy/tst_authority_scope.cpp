#include "core/json/writer.h"
#include "core/policy/authority_scope.h"

#include <QtTest>

using namespace countersign;
using policy::AuthorityScope;
using policy::RequiredScope;

namespace {

Timestamp time(const char* text) {
    return Timestamp::parse(text).value();
}

AuthorityScope scope(std::vector<std::string> windows, std::vector<std::string> clusters,
                     std::vector<std::string> tiers) {
    return {std::move(windows), std::move(clusters), std::move(tiers), time("2026-12-31T00:00:00Z")};
}

/// A scope object of a signed file.
json::Value scopeObject(std::vector<std::string> clusters) {
    json::Value list = json::Value::array();
    for (std::string& cluster : clusters)
        list.append(json::Value::string(std::move(cluster)));
    json::Value tier = json::Value::array({json::Value::string("low_impact")});
    json::Value window = json::Value::array({json::Value::string("w1")});
    return json::Value::object({{"windows", window},
                                {"clusters", list},
                                {"tiers", tier},
                                {"valid_until", json::Value::string("2026-12-31T00:00:00Z")}});
}

} // namespace

class TstAuthorityScope : public QObject {
    Q_OBJECT

private slots:
    void covers_data();
    void covers();
    void readsWhatItWrites();
    void refusesUnsortedLists();
    void requiredScopeHasNoWildcard();
};

void TstAuthorityScope::covers_data() {
    QTest::addColumn<QStringList>("clusters");
    QTest::addColumn<QStringList>("tiers");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<bool>("covered");
    const QByteArray day("2026-10-12T00:00:00Z");
    QTest::newRow("exact") << QStringList{"c1"} << QStringList{"low_impact"} << day << true;
    QTest::newRow("one of several") << QStringList{"c0", "c1"} << QStringList{"low_impact"} << day << true;
    QTest::newRow("everything") << QStringList{"*"} << QStringList{"*"} << day << true;
    QTest::newRow("other cluster") << QStringList{"c2"} << QStringList{"*"} << day << false;
    QTest::newRow("cluster in another case") << QStringList{"C1"} << QStringList{"*"} << day << false;
    QTest::newRow("longer cluster") << QStringList{"c11"} << QStringList{"*"} << day << false;
    QTest::newRow("other tier") << QStringList{"*"} << QStringList{"high_impact"} << day << false;
    QTest::newRow("last second") << QStringList{"*"} << QStringList{"*"} << QByteArray("2026-12-31T00:00:00Z")
                                 << true;
    QTest::newRow("expired") << QStringList{"*"} << QStringList{"*"} << QByteArray("2026-12-31T00:00:01Z")
                             << false;
}

void TstAuthorityScope::covers() {
    QFETCH(QStringList, clusters);
    QFETCH(QStringList, tiers);
    QFETCH(QByteArray, at);
    QFETCH(bool, covered);
    const auto texts = [](const QStringList& list) {
        std::vector<std::string> found;
        for (const QString& text : list)
            found.push_back(text.toStdString());
        return found;
    };
    const AuthorityScope granted = scope({"w1"}, texts(clusters), texts(tiers));
    const auto window = WindowId::parse("w1").value();
    const auto cluster = ClusterId::parse("c1").value();
    QCOMPARE(granted.covers(window, cluster, "low_impact", time(at)), covered);
    QCOMPARE(granted.covers(RequiredScope{{"w1"}, {"c1"}, {"low_impact"}}, time(at)), covered);
    QVERIFY(!granted.covers(WindowId::parse("w2").value(), cluster, "low_impact", time(at)));
}

void TstAuthorityScope::readsWhatItWrites() {
    const AuthorityScope written = scope({"*"}, {"a", "b"}, {"low_impact"});
    const json::Value object = written.toJson();
    QCOMPARE(
        json::writeCanonical(object),
        std::string(R"({"clusters":["a","b"],"tiers":["low_impact"],"valid_until":"2026-12-31T00:00:00Z",)"
                    R"("windows":["*"]})"));
    json::ObjectReader reader(object, "f", "", json::Scalars::signedFile);
    const AuthorityScope read = AuthorityScope::read(reader);
    QVERIFY(reader.finish().ok());
    QVERIFY(read == written);
}

void TstAuthorityScope::refusesUnsortedLists() {
    const json::Value object = scopeObject({"b", "a"});
    json::ObjectReader reader(object, "f", "", json::Scalars::signedFile);
    (void)AuthorityScope::read(reader);
    QVERIFY(!reader.finish().ok());

    json::ObjectReader yaml(object, "f", "", json::Scalars::yaml);
    QCOMPARE(AuthorityScope::read(yaml).clusters, (std::vector<std::string>{"a", "b"}));
}

void TstAuthorityScope::requiredScopeHasNoWildcard() {
    json::Value object = scopeObject({"*"});
    object.remove("valid_until");
    json::ObjectReader reader(object, "f", "", json::Scalars::signedFile);
    (void)RequiredScope::read(reader);
    const auto done = reader.finish();
    QVERIFY(!done.ok());
    QCOMPARE(std::string(errorName(done.error().code)), std::string("idMalformed"));

    object = scopeObject({"c1"});
    object.remove("valid_until");
    json::ObjectReader good(object, "f", "", json::Scalars::signedFile);
    const RequiredScope read = RequiredScope::read(good);
    QVERIFY(good.finish().ok());
    QVERIFY(read.toJson() == object);
}

QTEST_APPLESS_MAIN(TstAuthorityScope)
#include "tst_authority_scope.moc"
