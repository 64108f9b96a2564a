using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>The names that head a printed form, as they were on a day; of an agency that is no more, the last.</summary>
internal sealed class SlipAgencies(UnitOfWork work)
{
    // A commune's committee stands alone at the head of a document, a department below the agency that it belongs to (NĐ 30/2020, Phụ lục I).
    private const string Named = """
        select f.name, f.notation, case when f.level in ('Department', 'Subordinate') then (select p.name from [org.agency_fact] p
          where p.agency_id = f.parent_id and p.valid_to > p.valid_from and p.valid_from <= @Day order by p.valid_from desc limit 1) end as superior
        from [org.agency_fact] f
        """;

    private const string Latest = " and f.valid_to > f.valid_from order by case when f.valid_from <= @Day then 0 else 1 end, f.valid_from desc limit 1";

    public Task<SlipAgency> OfAsync(AgencyId agency, DateOnly day, CancellationToken ct) => work.ReadAsync(async s =>
        await s.FindAsync<SlipAgency>($"{Named} where f.agency_id = @Id{Latest}", new { Id = agency, Day = day }) ?? new(), ct);

    /// <summary>The agency whose book it is: a document that passed to an heir keeps the number, and so the stamp, of where it arrived.</summary>
    public Task<SlipAgency> OfBookAsync(BookId book, DateOnly day, CancellationToken ct) => work.ReadAsync(async s =>
        await s.FindAsync<SlipAgency>($"{Named} where f.agency_id = (select b.agency_id from [registers.book] b where b.id = @Id){Latest}", new { Id = book, Day = day }) ?? new(), ct);
}

/// <summary>Who issues a form.</summary>
internal sealed class SlipAgency
{
    public string Name { get; init; } = "";
    public string Notation { get; init; } = "";

    /// <summary>Cơ quan chủ quản, where one is named at the head.</summary>
    public string? Superior { get; init; }
}
