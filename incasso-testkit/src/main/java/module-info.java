/**
 * What any rule book must keep: figures of courts and the State, a contract of properties for jqwik with arbitraries at
 * the limits of the law, tests by law for JUnit, and assertions for AssertJ. Each part needs its own test library only.
 */
module dev.incasso.testkit {
    requires transitive dev.incasso.rules;
    requires static transitive org.jspecify;
    requires static net.jqwik.api;
    requires static org.junit.jupiter.api;
    requires static org.assertj.core;

    exports dev.incasso.testkit.assertj;
    exports dev.incasso.testkit.golden;
    exports dev.incasso.testkit.jqwik;
    exports dev.incasso.testkit.junit;
}
