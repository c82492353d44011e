#include "core/json/value.h"

#include "core/json/writer.h"

#include <QTest>

using namespace countersign::json;

class TstValue : public QObject {
    Q_OBJECT

private slots:
    void knowsItsKind() {
        QVERIFY(Value().isNull());
        QVERIFY(Value::null().kind() == Value::Kind::null);
        QVERIFY(Value::boolean(true).asBoolean());
        QVERIFY(!Value::boolean(false).asBoolean());
        QCOMPARE(Value::integer(-5).asInteger(), std::int64_t{-5});
        QCOMPARE(Value::number("1e3").asText(), std::string("1e3"));
        QVERIFY(Value::number("1e3").kind() == Value::Kind::number);
        QVERIFY(Value::string("x").isString());
        QVERIFY(Value::array().isArray());
        QVERIFY(Value::object().isObject());
    }

    void sortsMembersOnce() {
        const Value value =
            Value::object({{"b", Value::integer(1)}, {"a", Value::integer(2)}, {"B", Value::integer(3)}});
        QCOMPARE(value.members()[0].first, std::string("B"));
        QCOMPARE(value.members()[1].first, std::string("a"));
        QCOMPARE(value.find("b")->asInteger(), std::int64_t{1});
        QVERIFY(value.find("c") == nullptr);
        QVERIFY(value.find("") == nullptr);
    }

    void setsAndRemovesMembers() {
        Value value = Value::object();
        value.set("m", Value::integer(1));
        value.set("z", Value::integer(2));
        value.set("a", Value::integer(3));
        value.set("m", Value::string("again"));
        QCOMPARE(writeCanonical(value), std::string(R"({"a":3,"m":"again","z":2})"));
        value.remove("m");
        value.remove("nothing");
        QCOMPARE(writeCanonical(value), std::string(R"({"a":3,"z":2})"));
    }

    void appendsItems() {
        Value value = Value::array({Value::integer(1)});
        value.append(Value::array());
        QCOMPARE(writeCanonical(value), std::string("[1,[]]"));
    }

    void comparesContent() {
        const auto make = [](std::int64_t inner) {
            return Value::object({{"a", Value::array({Value::integer(inner), Value::null()})}});
        };
        Value moved = make(1);
        moved.setLine(7);
        QVERIFY(moved == make(1));
        QVERIFY(!(make(1) == make(2)));
        QVERIFY(!(Value::string("1") == Value::number("1")));
        QVERIFY(!(Value::integer(0) == Value::null()));
        QVERIFY(!(Value::array() == Value::object()));
        QVERIFY(!(Value::boolean(false) == Value::null()));
    }

    void copiesAreApart() {
        Value original = Value::object({{"a", Value::array()}});
        Value copy = original;
        copy.set("a", Value::integer(1));
        QVERIFY(original.find("a")->isArray());
        QVERIFY(!(copy == original));
    }
};

QTEST_APPLESS_MAIN(TstValue)
#include "tst_value.moc"
