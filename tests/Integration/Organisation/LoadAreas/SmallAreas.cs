using LienThong.Organisation.LoadAreas;

namespace LienThong.Integration.Organisation.LoadAreas;

/// <summary>A list of one unchanged province with three communes of which two became one and the third was divided.</summary>
internal static class SmallAreas
{
    public static Dictionary<string, string> Files() => new()
    {
        [AreaFiles.OldProvinces] = "code,unit_type,name\n01,Thành phố,Hà Nội\n",
        [AreaFiles.OldDistricts] = "code,province_code,unit_type,name\n001,01,Quận,Ba Đình\n",
        [AreaFiles.OldCommunes] = "code,district_code,unit_type,name\n00001,001,Phường,Phúc Xá\n00004,001,Phường,Trúc Bạch\n00006,001,Xã,Hoà Bình\n",
        [AreaFiles.Provinces] = "code,unit_type,name\n01,Thành phố,Hà Nội\n",
        [AreaFiles.Communes] = "code,province_code,unit_type,name,legal_basis\n00004,01,Xã,Ba Đình,1656/NQ\n00097,01,Phường,Hồng Hà,1656/NQ\n",
        [AreaFiles.ProvinceSuccession] = "old_code,new_code,kind,legal_basis\n01,01,unchanged,\n",
        [AreaFiles.CommuneSuccession] = "old_level,old_code,new_code,part,is_default,evidence\ncommune,00001,00097,full,1,two-sources\ncommune,00004,00004,full,1,two-sources\ncommune,00006,00004,partial,1,resolution-text\n",
        [AreaFiles.Changes] = "level,code,old_name,new_name,legal_basis,effective\ncommune,00004,Xã Ba Đình,Phường Ba Đình,237/NQ,2026-04-30\n",
    };

    public static AreaFiles Read(Dictionary<string, string> files) => new(name => files.TryGetValue(name, out var text) ? new StringReader(text) : null);

    /// <summary>The files in a new folder under a test node's own.</summary>
    public static string Write(string under, Dictionary<string, string> files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(under, $"areas-{Guid.CreateVersion7():N}")).FullName;
        foreach (var (name, text) in files) File.WriteAllText(Path.Combine(folder, name), text);
        return folder;
    }
}
