using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Search;

/// <summary>What a record gives to the search: its texts, where it leads, and who may find it.</summary>
/// <param name="Id">The record's own id.</param>
/// <param name="Kind">Kind of record, e.g. <c>incoming</c>; a filter.</param>
/// <param name="Title">Trích yếu, name or heading; NFC, any length.</param>
/// <param name="Body">Further text, attachments included; the first <see cref="SearchIndex.StoredCharacters"/> characters count.</param>
/// <param name="Notation">Số và ký hiệu, e.g. 15/QĐ-STTTT; empty when it has none.</param>
/// <param name="At">The record's day and hour: newest first goes by the day, within a day by order of entry.</param>
/// <param name="Link">Path of the record's page.</param>
/// <param name="Tokens">Access tokens of those who may find it; none means nobody. Lower-case letters and digits only.</param>
/// <param name="ExternalId">Id in the system it was imported from.</param>
/// <param name="Agency">Agency whose record it is; a filter, gives no right.</param>
public sealed record SearchEntry(
    Guid Id,
    string Kind,
    string Title,
    string Body,
    string Notation,
    DateTimeOffset At,
    string Link,
    IReadOnlyCollection<string> Tokens,
    string? ExternalId = null,
    AgencyId? Agency = null);
