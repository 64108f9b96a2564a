using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Reads an agency's yearly list of dossiers (danh mục hồ sơ, NĐ 30/2020 Điều 28): always the same number of statements.</summary>
internal sealed class FilePlans(UnitOfWork work, Organisations organisations, Clock clock)
{
    /// <param name="Dossier">What was opened under it; null for none yet.</param>
    internal sealed record Line(FileHeading Heading, DossierId? Dossier);

    /// <param name="Years">That have headings, the newest first, and this year and the next.</param>
    internal sealed record View(string AgencyName, FilePlanRow? Row, IReadOnlyList<Line> Lines, IReadOnlyList<int> Years, bool EarlierYear);

    public Task<View> FindAsync(AgencyId agency, int year, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var args = new { Agency = agency, Year = year };
        var (rows, headings, opened) = await s.QueryAsync<FilePlanRow, FileHeading, Opened>(
            "select * from [documents.file_plan] where agency_id = @Agency and year = @Year",
            "select * from [documents.file_heading] where agency_id = @Agency and year = @Year order by sort_key, notation",
            "select heading_id, id from [documents.dossier] where agency_id = @Agency and year = @Year and heading_id is not null", args);
        var years = await s.QueryAsync<int>("select distinct year from [documents.file_heading] where agency_id = @Agency order by year desc", args);
        var known = opened.ToLookup(o => o.HeadingId, o => o.Id);
        var name = (await organisations.AgencyAsync(s, agency, clock.Today))?.Name ?? "";
        int[] shown = [.. years.Append(clock.Today.Year + 1).Append(clock.Today.Year).Append(year).Distinct().OrderDescending()];
        return new View(name, rows.FirstOrDefault(), headings.ConvertAll(h => new Line(h, known[h.Id].Cast<DossierId?>().FirstOrDefault())), shown, years.Contains(year - 1));
    }, ct);

    /// <summary>One heading of the agency.</summary>
    public static Task<FileHeading?> HeadingAsync(Session session, AgencyId agency, HeadingId id) =>
        session.FindAsync<FileHeading>("select * from [documents.file_heading] where id = @Id and agency_id = @Agency", new { Id = id, Agency = agency });

    /// <summary>Headings under which nothing was opened yet.</summary>
    public static Task<List<FileHeading>> FreeAsync(Session session, AgencyId agency, int year) => session.QueryAsync<FileHeading>("""
        select h.* from [documents.file_heading] h where h.agency_id = @Agency and h.year = @Year and not exists (select 1 from [documents.dossier] d where d.heading_id = h.id) order by h.sort_key, h.notation
        """, new { Agency = agency, Year = year });

    /// <summary>Where a dossier can lie: units, then people with what they are; by value.</summary>
    public async Task<List<Option>> KeepersAsync(Session session, AgencyId agency) =>
    [
        .. (await organisations.UnitsAsync(session, agency, clock.Today)).Select(u => new Option(Unit(u.Id), u.Name)),
        .. (await organisations.MembersAsync(session, agency, clock.Today)).Where(m => Permissions.OpenDossier.Allows(m.Role)).Select(m => new Option(Hat(m.Id), $"{m.FullName}, {m.Title}")),
    ];

    public static string Unit(UnitId id) => $"u:{id}";

    public static string Hat(AppointmentId id) => $"h:{id}";

    private sealed class Opened
    {
        public HeadingId HeadingId { get; init; }
        public DossierId Id { get; init; }
    }
}
