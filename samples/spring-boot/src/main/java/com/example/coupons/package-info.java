/** What the company does with coupons, and what others call: begin with {@link com.example.coupons.CodesController}. */
@NullMarked
package com.example.coupons;

import org.jspecify.annotations.NullMarked;
