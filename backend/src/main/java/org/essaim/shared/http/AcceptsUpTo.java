package org.essaim.shared.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many bytes an operation that takes a file reads at most; all others read 256 kB. The contract says it too. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AcceptsUpTo {
    long MEGABYTE = 1024 * 1024L;

    long value();
}
