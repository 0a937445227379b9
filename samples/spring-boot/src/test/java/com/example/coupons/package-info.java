/** The application against a sandbox that knows its brands and its merchant: begin with {@link com.example.coupons.SandboxedTest}. */
@NullMarked
package com.example.coupons;

import org.jspecify.annotations.NullMarked;
