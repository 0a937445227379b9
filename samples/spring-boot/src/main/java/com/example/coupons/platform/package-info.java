/** The company at WeChat Pay: its keys, its callers, their health and figures. Nothing here knows what is called, but the clients. */
@NullMarked
package com.example.coupons.platform;

import org.jspecify.annotations.NullMarked;
