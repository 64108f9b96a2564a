namespace LienThong.Kernel.Files;

/// <summary>What a file that was taken in carries besides its words, so that whoever opens it is warned.</summary>
[Flags]
public enum FileMarks
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>A password opens it, or limits what a reader may do.</summary>
    Encrypted = 1,
    /// <summary>A script that some programs run.</summary>
    Script = 2,
    /// <summary>An action that starts a program or opens another file.</summary>
    Launch = 4,
    /// <summary>Other files or objects inside.</summary>
    Embedded = 8,
    /// <summary>Content fetched from elsewhere as soon as it is opened.</summary>
    External = 16,
    /// <summary>Its structure could not be looked through.</summary>
    Unchecked = 32,
}
