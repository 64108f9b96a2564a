using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Audit;

public sealed class AuditReaderTests
{
    private readonly AuditReader _reader = new();

    [Theory, Engines]
    public async Task Pages_follow_one_another_without_loss_or_repetition(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 7, 4);
        await world.ActAsync();
        var seen = new List<AuditItem>();

        for (AuditCursor? after = null; ;)
        {
            var page = await world.Db.Work.ReadAsync(s => _reader.ListAsync(s, new(), after, 5));
            if (page.Count == 0) break;
            seen.AddRange(page);
            after = new(page[^1].At, page[^1].Id);
        }

        Assert.Equal(12, seen.Select(i => i.Id).Distinct().Count());
        Assert.Equal(12, seen.Count);
        Assert.Equal(seen.OrderByDescending(i => i.At).Select(i => i.At), seen.Select(i => i.At));
        Assert.Equal(11, seen.Count(i => i.Position is not null));
        Assert.Contains("Về việc kiểm tra", seen[0].Detail, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Filters_keep_to_record_person_agency_action_and_days(Engine engine)
    {
        await using var world = await AuditWorld.CreateAsync(engine, 3);
        var act = world.Db.ActAs(Role.LanhDao);
        var record = Guid.CreateVersion7();
        await world.ActAsync(act, "documents.incoming.steered", record);
        world.Db.Time.Advance(TimeSpan.FromDays(2));
        await world.ActAsync();
        var day = Kernel.Clock.DateOf(act.At);

        AuditFilter[] one = [new(RecordId: record), new(Person: act.Actor.Person), new(Agency: act.Actor.Agency), new(Action: "documents.incoming."), new(From: day, To: day, Person: act.Actor.Person)];
        foreach (var filter in one)
            Assert.Equal(record, Assert.Single(await world.Db.Work.ReadAsync(s => _reader.ListAsync(s, filter))).RecordId);
        Assert.Equal(4, (await world.Db.Work.ReadAsync(s => _reader.ListAsync(s, new(To: day)))).Count);
        Assert.Single(await world.Db.Work.ReadAsync(s => _reader.ListAsync(s, new(From: day.AddDays(1)))));
        Assert.Empty(await world.Db.Work.ReadAsync(s => _reader.ListAsync(s, new(Action: "documents.incoming.%"))));
    }
}
