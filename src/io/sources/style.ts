/**
 * The CSL of the list of sources: who, “what”, where, when; a note. Titles keep the capitals they were given. The address
 * is not part of it, since page and plain text show it in two ways.
 */
export const SOURCE_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-GB">
  <info><title>Reckon</title><id>reckon</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <locale xml:lang="en">
    <style-options punctuation-in-quote="false"/>
    <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  </locale>
  <macro name="who">
    <names variable="author">
      <name and="text" delimiter=", " delimiter-precedes-last="never" et-al-min="4" et-al-use-first="1"/>
      <substitute><names variable="editor"/></substitute>
    </names>
  </macro>
  <macro name="what">
    <choose>
      <if type="book thesis" match="any"><text variable="title" font-style="italic"/></if>
      <else><text variable="title" quotes="true"/></else>
    </choose>
  </macro>
  <macro name="where">
    <group delimiter=", ">
      <group delimiter=" ">
        <text variable="container-title" font-style="italic"/>
        <group><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/></group>
      </group>
      <text variable="genre"/>
      <text variable="publisher"/>
    </group>
  </macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="who"/>
        <group delimiter=", "><text macro="what"/><text macro="where"/><date variable="issued" form="text"/></group>
        <text variable="note"/>
      </group>
    </layout>
  </bibliography>
</style>`;
