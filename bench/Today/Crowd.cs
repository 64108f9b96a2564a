using LienThong.Bench.Office;
using LienThong.Contracts.Access;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Today;

/// <summary>A province's people, each with an account and some open work, and the văn thư with a thousand things to do: half of them the own hat's, half the desk's.</summary>
internal sealed class Crowd(BookOffice office)
{
    /// <summary>Open items of the văn thư.</summary>
    public const int Own = 1_000;

    private const int Each = 8, Batch = 2_500;
    private readonly Clock _clock = office.Services.GetRequiredService<Clock>();
    private int _people;

    public Task ExpectAsync() => WriteAsync(s => new WorkItems().OpenManyAsync(s, [.. Enumerable.Range(0, Own).Select(i => Item(i % 2 == 0 ? office.Hat : office.Desk, i))]));

    /// <summary>Adds people until there are so many.</summary>
    public async Task FillAsync(int people)
    {
        while (_people < people)
        {
            var (from, many) = (_people, Math.Min(Batch, people - _people));
            await WriteAsync(s => AddAsync(s, from, many));
            _people += many;
        }

        await WriteAsync(OccupyAsync);
        await office.RestAsync();
    }

    private async Task AddAsync(Session session, int from, int many)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var (writer, accounts) = (office.Services.GetRequiredService<OrganisationWriter>(), new List<NewAccount>());
        for (var i = from; i < from + many; i++)
        {
            var person = await writer.AddPersonAsync(session, $"Hoàng Thị Ánh {i}", null, null, null);
            await writer.AppointAsync(session, person, AgencyId.From(office.Agency), null, Role.ChuyenVien, "Chuyên viên", new DateOnly(2024, 1, 1));
            accounts.Add(new(person, $"nguoi.{i}"));
        }

        await scope.ServiceProvider.GetRequiredService<IAccounts>().AddDemoAsync(session, accounts, BookOffice.Password);
    }

    // Half a million rows by one statement, under holders as long as tokens are: an act for each would take longer than what is measured.
    private Task<int> OccupyAsync(Session session)
    {
        var (id, hat) = session.Engine == Engine.Postgres ? ("gen_random_uuid()", "replace(a.id::text, '-', '')") : ("randomblob(16)", "lower(hex(a.id))");
        return session.ExecuteAsync($"""
            with recursive n(i) as (select 0 union all select i + 1 from n where i < {Each - 1})
            insert into [work.item](id, kind, ask, record_kind, record_id, holder, holder_name, agency_id, title, number, from_name, link, due, holds, opened_at)
            select {id}, 'documents.incoming.present', 'Trình', 'incoming', {id}, 'h' || substr({hat}, 20, 13), 'Chuyên viên', a.agency_id, @Title, '125/UBND-VX', 'Nguyễn Thị Hoà', '/van-ban-den', @Due, @Yes, @At
            from [org.appointment] a cross join n where a.role = 'ChuyenVien'
            """, new { Item(office.Hat, 1).Title, Due = _clock.Today.AddDays(3), Yes = true, At = _clock.Now });
    }

    private WorkItem Item(string holder, int i) => new()
    {
        Kind = "documents.incoming.present",
        Ask = "Trình",
        RecordKind = "incoming",
        RecordId = Guid.CreateVersion7(),
        Holder = holder,
        HolderName = "Văn thư",
        AgencyId = AgencyId.From(office.Agency),
        Title = BookTexts.Letter(i, AgencyId.From(office.Agency), _clock.Today).Subject,
        Number = $"{i % 2_000}/UBND-VX",
        FromName = "Nguyễn Thị Hoà",
        Link = $"/van-ban-den/{i:x32}",
        Due = i % 3 == 0 ? null : _clock.Today.AddDays((i % 40) - 10),
    };

    private async Task WriteAsync(Func<Session, Task> body)
    {
        var done = await office.Work.SystemWriteAsync<Done>("bench.today", new Act(Operator.In(default), _clock.Now, null), async session =>
        {
            await body(session);
            session.Audit("work.imported", "work", Guid.CreateVersion7());
            return Done.It;
        });
        if (!done.IsOk) throw new InvalidOperationException(done.Failure.ToString());
    }
}
