#!/bin/sh
# Maven on the right JDK, without its progress bars and without the warnings of Maven's own libraries.
set -eu

JAVA_HOME=$("$(dirname "$0")/java.sh")
MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
export JAVA_HOME MAVEN_OPTS
exec mvn -B -ntp "$@"
