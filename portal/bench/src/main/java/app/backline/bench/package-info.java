/**
 * Measures what {@code goals} promise and prints each figure beside its reference, taken in the same run: {@code ./mvnw
 * -Pbench}, or one of them by {@code -Dbench.only=page|start|rest|import|dashboard}; {@code -Dbench.rows=10000000} for the large
 * page. No test: nothing fails, the reader judges.
 */
package app.backline.bench;
