package org.essaim.shared;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test that speaks HTTP to the whole service on a real PostgreSQL; every exchange is held against the contract. */
@QuarkusTest
@WithTestResource(PostgresServer.class)
@WithTestResource(SmtpServer.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiTest {}
