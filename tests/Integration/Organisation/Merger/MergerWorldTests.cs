using LienThong.Host.Demo.Seeding;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Organisation.Merger;

/// <summary>The world merger-2025: the day before, the day, the day after.</summary>
public sealed class MergerWorldTests
{
    [Theory, Engines]
    public async Task Two_provinces_become_one_and_nothing_is_lost_or_left_behind(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var (eve, reform) = await EveAsync(node);
        var (before, reads) = (await reform.CountAsync(), await ReadsAsync(node, eve));
        Assert.Empty(await reform.OrphansAsync());
        Assert.Contains("Sở Thông tin và Truyền thông tỉnh Đông Lĩnh", await NamesAsync(node));

        node.Time.SetTo(new(2025, 7, 1, 0, 6, 0, Clock.Offset));
        await node.Get<LienThong.Organisation.CarryOut.DueReorganisations>().RunAsync(default);

        Assert.Equal(before, await reform.CountAsync());
        Assert.Empty(await reform.OrphansAsync());
        Assert.Equal(["Sở Khoa học và Công nghệ tỉnh Lĩnh Khê", "Sở Tài chính tỉnh Lĩnh Khê", "Sở Văn hóa, Thể thao và Du lịch tỉnh Lĩnh Khê", "Sở Xây dựng tỉnh Lĩnh Khê"], (await NamesAsync(node)).Where(n => n.StartsWith("Sở", StringComparison.Ordinal)));
        Assert.DoesNotContain(await NamesAsync(node), n => n.Contains("huyện", StringComparison.Ordinal));
        // Whoever read a document on the eve reads it on the day, as the same person or as the heir's registry; but for those whose desk
        // read a whole department and who went to the successor that took only the press.
        var after = await ReadsAsync(node, eve);
        var parted = await PartedAsync(node, eve);
        Assert.NotEmpty(parted);
        Assert.Equal(parted.Order(), reads.Where(r => r.Value.Except(after[r.Key]).Any()).Select(r => r.Key.Value).Order());

        node.Time.SetTo(new(2025, 7, 2, 8, 0, 0, Clock.Offset));
        Assert.Empty(await reform.OrphansAsync());
        Assert.Equal(0, await OpenBooksAsync(node, "not"));
        Assert.NotEqual(0, await OpenBooksAsync(node, ""));
    }

    [Theory, Engines]
    public async Task Press_and_telecommunications_part_each_with_its_own_open_documents(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var (eve, _) = await EveAsync(node);
        var department = eve.Sides[0].Agency("STTTT");
        var press = eve.Sides[0].Ids.Units[eve.Sides[0].World.Agencies.First(a => a.Notation == "STTTT").Units.First(u => u.Notation == "BCXB").No];
        const string ledBy = "select l.unit_id as unit, i.id from [documents.line] l join [documents.incoming] i on i.id = l.incoming_id where i.agency_id = @department and i.state = 'Steered' and l.role = 'Lead' and l.parent_id is null and l.state in ('Waiting', 'Seen', 'Working')";
        var open = await node.Work.ReadAsync(s => s.QueryAsync<Led>(ledBy, new { department }));

        node.Time.SetTo(new(2025, 7, 1, 0, 6, 0, Clock.Offset));
        await node.Get<LienThong.Organisation.CarryOut.DueReorganisations>().RunAsync(default);

        Assert.Contains(open, l => l.Unit == press.Value);
        Assert.Contains(open, l => l.Unit != press.Value);
        foreach (var led in open)
        {
            var keeper = await node.Work.ReadAsync(s => s.FindAsync<Kernel.Identity.AgencyId>("select agency_id from [documents.incoming] where id = @Id", new { led.Id }));
            Assert.Equal(eve.Founded[led.Unit == press.Value ? "SVHTTDL" : "SKHCN"], keeper);
        }
    }

    private static async Task<(MergerEve Eve, Reform Reform)> EveAsync(TestNode node)
    {
        node.Time.SetTo(new(2025, 6, 30, 16, 30, 0, Clock.Offset));
        await using var scope = node.Scope();
        var eve = await scope.ServiceProvider.GetRequiredService<MergerSeeder>().EveAsync(new Progress<string>(), default);
        return (eve, new Reform(node, eve.Sides[0].System));
    }

    private static async Task<List<string>> NamesAsync(TestNode node) =>
        (await node.Work.ReadAsync(s => node.Get<Organisations>().AgenciesAsync(s, node.Get<Clock>().Today))).ConvertAll(a => a.Name);

    /// <summary>Books open at agencies that stand today, or that do not.</summary>
    private static Task<long> OpenBooksAsync(TestNode node, string not) => node.Work.ReadAsync(s => s.ScalarAsync<long>($"""
        select count(*) from [registers.book] b where b.closed_at is null
          and {not} exists (select 1 from [org.agency_fact] f where f.agency_id = b.agency_id and f.valid_from <= @Day and f.valid_to > @Day)
        """, new { Day = node.Get<Clock>().Today }));

    /// <summary>Văn thư, leaders and the office of the departments of information who sit in the department of culture now.</summary>
    private static Task<List<Guid>> PartedAsync(TestNode node, MergerEve eve) => node.Work.ReadAsync(s => s.QueryAsync<Guid>("""
        select distinct old.person_id from [org.appointment] old join [org.appointment] heir on heir.id = old.heir_id
        where heir.agency_id = @Press and old.role in ('VanThu', 'LanhDao', 'ChanhVanPhong')
        """, new { Press = eve.Founded["SVHTTDL"] }));

    private static async Task<Dictionary<Kernel.Identity.PersonId, HashSet<Guid>>> ReadsAsync(TestNode node, MergerEve eve)
    {
        var reads = new Dictionary<Kernel.Identity.PersonId, HashSet<Guid>>();
        foreach (var person in eve.Sides.SelectMany(s => s.Ids.People.Values))
        {
            var reader = await node.Work.ReadAsync(s => node.Get<Readers>().ReaderAsync(s, person, node.Get<Clock>().Today));
            reads[person] = [.. await node.Work.ReadAsync(s => s.QueryAsync<Guid>("select distinct record_id from [documents.access] where token in @Tokens", new { reader.Tokens }))];
        }

        return reads;
    }

    private sealed class Led
    {
        public Guid? Unit { get; init; }
        public Guid Id { get; init; }
    }
}
