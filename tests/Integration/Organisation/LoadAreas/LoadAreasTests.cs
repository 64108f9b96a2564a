using LienThong.Contracts.Organisation;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Organisation.LoadAreas;
using Handler = LienThong.Organisation.LoadAreas.LoadAreas;

namespace LienThong.Integration.Organisation.LoadAreas;

public sealed class LoadAreasTests
{
    [Theory, Engines]
    public async Task The_shipped_list_is_loaded_once_and_a_second_time_changes_nothing(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);

        var first = await LoadAsync(node, null);
        var again = await LoadAsync(node, null);

        Assert.Equal((63 + 23, 696, 10035 + 3321, 10623, 14138, 0, true), (first.Provinces, first.Districts, first.Communes, first.Successions, first.Added, first.Corrected, first.Written));
        Assert.Equal((0, 0, false), (again.Added, again.Corrected, again.Written));
        Assert.Empty(again.Faults);
        Assert.Equal((14138L, 14149L, 10623L, 1L), (await CountAsync(node, "[organisation.area]"), await CountAsync(node, "[organisation.area_fact]"), await CountAsync(node, "[organisation.area_succession]"), await CountAsync(node, "[audit.entry] where action = 'organisation.areas.loaded'")));
    }

    [Theory, Engines]
    public async Task Two_loads_at_once_load_once(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var folder = SmallAreas.Write(node.Settings.Folder, SmallAreas.Files());

        var reports = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => LoadAsync(node, folder)));

        Assert.Equal([false, false, true], reports.Select(r => r.Written).Order());
        Assert.All(reports, r => Assert.Empty(r.Faults));
    }

    [Theory, Engines]
    public async Task What_a_newer_list_says_otherwise_is_corrected_and_what_it_adds_is_added(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var files = SmallAreas.Files();
        await LoadAsync(node, SmallAreas.Write(node.Settings.Folder, files));
        files[AreaFiles.OldCommunes] = files[AreaFiles.OldCommunes].Replace("Phúc Xá", "Phúc Xá Mới", StringComparison.Ordinal);
        files[AreaFiles.Communes] += "00098,01,Phường,Mới Lập,1/NQ\n";

        var report = await LoadAsync(node, SmallAreas.Write(node.Settings.Folder, files));

        Assert.Equal((1, 1, true), (report.Added, report.Corrected, report.Written));
        Assert.Equal(1, await CountAsync(node, "[organisation.area_fact] where name = 'Phúc Xá Mới'"));
        Assert.Equal(0, await CountAsync(node, "[organisation.area_fact] where name = 'Phúc Xá'"));
    }

    [Theory, Engines]
    public async Task A_list_that_lacks_a_loaded_unit_or_has_a_fault_changes_nothing(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var files = SmallAreas.Files();
        await LoadAsync(node, SmallAreas.Write(node.Settings.Folder, files));
        var less = new Dictionary<string, string>(files)
        {
            [AreaFiles.OldCommunes] = "code,district_code,unit_type,name\n00004,001,Phường,Trúc Bạch\n00006,001,Xã,Hoà Bình\n",
            [AreaFiles.CommuneSuccession] = "old_level,old_code,new_code,part,is_default,evidence\ncommune,00004,00004,full,1,two-sources\n",
        };
        var wrong = new Dictionary<string, string>(files) { [AreaFiles.OldCommunes] = files[AreaFiles.OldCommunes] + "00010,404,Phường,Lạc\n" };

        var (lost, faulty) = (await LoadAsync(node, SmallAreas.Write(node.Settings.Folder, less)), await LoadAsync(node, SmallAreas.Write(node.Settings.Folder, wrong)));

        Assert.Equal((false, false), (lost.Written, faulty.Written));
        Assert.Contains("00001", Assert.Single(lost.Faults).Message, StringComparison.Ordinal);
        Assert.Equal((AreaFiles.OldCommunes, 5), (faulty.Faults.Single().File, faulty.Faults.Single().Line));
        Assert.Equal(7, await CountAsync(node, "[organisation.area]"));
    }

    private static async Task<AreaLoadReport> LoadAsync(TestNode node, string? folder)
    {
        var load = node.Get<IAreaLoad>();
        Assert.IsType<Handler>(load);
        return await load.LoadAsync(folder, new Act(Operator.In(default), node.Get<Clock>().Now, null), default);
    }

    private static Task<long> CountAsync(TestNode node, string from) => node.Work.ReadAsync(s => s.ScalarAsync<long>($"select count(*) from {from}"));
}
