import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Ordinals } from "@/components/ordinals";
import { mandateLine } from "@/lib/mandate";
import { useMyNetwork } from "@/lib/me";
import classes from "./network-page.module.css";
import { portraitAddress, testimonialsOf } from "./queries";

/** What members say of their network, with their consent to it. */
export function Testimonials({ slug }: { slug: string }) {
  const { t } = useTranslation("networks");
  const { data = [] } = useQuery(testimonialsOf(slug));
  const membership = useMyNetwork(slug)?.membership;
  if (data.length === 0 && !membership) return null;
  return (
    <section id="temoignages" className={classes.testimonials}>
      <h2>{t("testimonials.title")}</h2>
      {data.length > 0 && (
        <ul>
          {data.map(({ id, quote, givenName, familyName, mandates, hasPortrait }) => (
            <li key={id}>
              <figure>
                <blockquote>{quote}</blockquote>
                <figcaption>
                  {hasPortrait && (
                    <Portrait
                      src={portraitAddress(slug, id)}
                      alt={t("testimonials.portrait", { name: `${givenName} ${familyName}` })}
                    />
                  )}
                  <div>
                    <b>
                      {givenName} {familyName}
                    </b>
                    {mandates.length > 0 && (
                      <>
                        <br />
                        <Ordinals text={mandateLine(mandates)} />
                      </>
                    )}
                  </div>
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
      {membership && (
        <p>
          <Link to="/moi/reseaux/$slug/temoignage" params={{ slug }}>
            {t("testimonials.mine")}
          </Link>
        </p>
      )}
    </section>
  );
}

/** A round portrait; nothing once image right was withdrawn since the page was read. */
function Portrait({ src, alt }: { src: string; alt: string }) {
  const [isGone, setIsGone] = useState(false);
  if (isGone) return null;
  return <img src={src} alt={alt} width={64} height={64} loading="lazy" onError={() => setIsGone(true)} />;
}
