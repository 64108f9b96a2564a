using LienThong.Kernel.Data;

namespace LienThong.Host.Operating;

/// <summary>The disk that holds the node's data folder.</summary>
internal sealed class NodeDisk(Database database)
{
    /// <summary>Bytes below which a single upload may fill the disk.</summary>
    public const long Scarce = 512L * 1024 * 1024;

    /// <summary>Bytes that may still be written.</summary>
    public long Free => FreeIn(database.Folder);

    public static long FreeIn(string folder) => new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
}
